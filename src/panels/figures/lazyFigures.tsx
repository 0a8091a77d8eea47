// The figures, loaded when they are first opened.
import { lazyPart } from '@/panels/facts/lazyPart';

export const FiguresPanel = lazyPart('figures', ['figures', 'warehouses', 'evidence'], () =>
  import('./FiguresPanel').then((script) => script.FiguresPanel),
);
