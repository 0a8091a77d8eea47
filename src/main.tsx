// Finds the root and starts the atlas.
import { startAtlas } from './app/startAtlas';

const root = document.getElementById('atlas');
// The script was just read, which on a small phone is a piece of work by itself.
if (root !== null) setTimeout(startAtlas, 0, root);
