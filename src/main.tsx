// Finds the root and starts the atlas; when that fails, the page's own script shows what stands there without it.
import { startAtlas, tellFailedStart } from './app/startAtlas';

function start(root: HTMLElement): void {
  startAtlas(root).catch(tellFailedStart);
}

document.documentElement.dataset.begun = '';
const root = document.getElementById('atlas');
// The script was just read, which on a small phone is a piece of work by itself.
if (root !== null) setTimeout(start, 0, root);
