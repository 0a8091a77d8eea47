// The heading of the figures, which names their card; known before they are loaded.
export const FIGURES_HEADING = 'figures-heading';
