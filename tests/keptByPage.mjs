// What a page keeps in the browser, after a collection: for the tests and for the bench. Chromium tells it.

/** What a first collection sets free may hold more. */
async function collect(session) {
  for (const _ of ['first', 'second']) await session.send('HeapProfiler.collectGarbage');
}

/** @type {typeof import('./keptByPage.d.mts').keptByPage} */
export async function keptByPage(session) {
  await collect(session);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize') };
}

/** @type {typeof import('./keptByPage.d.mts').heldContexts} */
export async function heldContexts(session) {
  await collect(session);
  const objectGroup = 'contexts';
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'WebGL2RenderingContext.prototype',
    objectGroup,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup,
  });
  const count = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return count.result.value;
}
