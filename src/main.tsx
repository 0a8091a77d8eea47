// Finds the root and starts the atlas.
import { startAtlas } from './app/startAtlas';

const root = document.getElementById('atlas');
if (root !== null) void startAtlas(root);
