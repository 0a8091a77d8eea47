// How high an embedded atlas would like to be: its texts and controls, and a map of a good shape.

/** China's outline on the map is a little wider than high. */
const MAP_SHAPE = 1.5;
const LOWEST_MAP = 220;
const HIGHEST_MAP = 560;

/** What stands below each other in an embedded page. */
export function embedParts(page: Element): Iterable<Element> {
  return page.querySelectorAll(':scope > :not(main), :scope > main > *');
}

/** CSS pixels at the present width; null while nothing is measured, as in a hidden frame. */
export function preferredHeight(root: ParentNode): number | null {
  const page = root.querySelector('.embed-page');
  if (page === null || page.clientWidth === 0) return null;
  let height = Math.max(LOWEST_MAP, Math.min(HIGHEST_MAP, page.clientWidth / MAP_SHAPE));
  for (const part of embedParts(page)) {
    if (!part.classList.contains('page-map')) height += part.getBoundingClientRect().height;
  }
  return Math.ceil(height);
}

/** Two heights that take turns faster than this, milliseconds, follow from each other: a scroll bar comes and goes. */
const TURN = 2000;

/** Says of each height whether it is told: of two that take turns by themselves the larger stays. */
export function heightTeller(): (height: number, now: number) => boolean {
  let told: readonly { readonly height: number; readonly time: number }[] = [];
  return (height, time) => {
    const [last, before, first] = told;
    if (height === last?.height) return false;
    const areInTurns =
      before?.height === height &&
      first?.height === last?.height &&
      time - (first?.time ?? 0) < TURN;
    if (areInTurns && last !== undefined && height < last.height) return false;
    told = [{ height, time }, ...told.slice(0, 2)];
    return true;
  };
}
