// A CPU profile as a list: which functions the time of a step is spent in.

/**
 * @param {{ nodes: { id: number, callFrame: { functionName: string, url: string, lineNumber: number }, children?: number[] }[], samples?: number[], timeDeltas?: number[] }} profile
 * @returns {{ name: string, self: number, total: number }[]} milliseconds, by total
 */
export function timeByFunction(profile) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map();
  for (const { id, children } of profile.nodes) {
    for (const child of children ?? []) parents.set(child, id);
  }
  const nameOf = ({ callFrame }) =>
    `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`;
  const times = new Map();
  const entry = (name) => {
    const known = times.get(name) ?? { name, self: 0, total: 0 };
    times.set(name, known);
    return known;
  };
  (profile.samples ?? []).forEach((sample, index) => {
    const duration = (profile.timeDeltas?.[index] ?? 0) / 1000;
    const seen = new Set();
    for (let id = sample; id !== undefined; id = parents.get(id)) {
      const node = nodes.get(id);
      if (node === undefined) break;
      const name = nameOf(node);
      if (id === sample) entry(name).self += duration;
      if (!seen.has(name)) entry(name).total += duration;
      seen.add(name);
    }
  });
  return [...times.values()].sort((a, b) => b.total - a.total);
}
