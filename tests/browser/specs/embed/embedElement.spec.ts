// <cbec-atlas>: makes the frame, fits it, follows its attributes, tells what happens; without its script the link stays.
import { expect, test } from '../../driver';

const LINK = '<a href="https://example.org/">Open the map</a>';

test('three on one page, each with its own view, each as high as it needs', async ({ article }) => {
  const script = `<script src="${article.openSite}embed.js" async></script>`;
  await article.open(
    `${script}<main style="width: 640px">
      <cbec-atlas id="a" year="2020">${LINK}</cbec-atlas>
      <cbec-atlas id="b" year="2016" lang="zh">${LINK}</cbec-atlas>
      <cbec-atlas id="c" kinds="bonded-zone" controls="none" legend="0" height="300">${LINK}</cbec-atlas>
    </main>`,
  );
  await article.element('#a').scrollIntoViewIfNeeded();
  await expect(article.summary('#a iframe')).toContainText('105 comprehensive pilot zones');
  await article.element('#b').scrollIntoViewIfNeeded();
  await expect(article.summary('#b iframe')).toContainText('2016年底有效');
  await article.element('#c').scrollIntoViewIfNeeded();
  await expect(article.summary('#c iframe')).toContainText('comprehensive bonded zones');

  const heightOf = async (id: string): Promise<number> =>
    (await article.element(`#${id} iframe`).boundingBox())?.height ?? 0;
  expect(await heightOf('c')).toBe(300);
  await expect.poll(() => heightOf('a')).not.toBe(480);
  // Nothing has to be scrolled inside
  expect(await article.overflow('#a iframe')).toBeLessThanOrEqual(1);
  await expect(article.link('Open the map')).toHaveCount(0);
});

test('follows its attributes without loading again, and tells of it', async ({ article }) => {
  await article.open(
    `<script src="${article.openSite}embed.js"></script>
     <cbec-atlas year="2020">${LINK}</cbec-atlas>
     <script>
       const told = [];
       const atlas = document.querySelector('cbec-atlas');
       for (const type of ['ready', 'resize', 'statechange', 'select']) {
         atlas.addEventListener('atlas-' + type, ({ detail }) => told.push({ type, ...detail }));
       }
     </script>`,
  );
  const told = (type: string): Promise<unknown> =>
    article.run(`told.findLast((event) => event.type === ${JSON.stringify(type)}) ?? null`);
  await expect.poll(() => told('ready')).toMatchObject({ state: { year: '2020' } });
  await expect.poll(() => told('resize')).toMatchObject({ height: expect.any(Number) });
  const loads = (): number => article.requests.filter((url) => url.includes('?embed=1')).length;
  expect(loads()).toBe(1);

  await article.run(`atlas.setAttribute('year', '2018'); atlas.setAttribute('lang', 'zh')`);
  await expect(article.summary()).toContainText('2018年底有效');
  await expect
    .poll(() => told('statechange'))
    .toMatchObject({ state: { year: '2018', lang: 'zh' } });
  await article.run(`atlas.removeAttribute('lang')`);
  await expect(article.summary()).toContainText('in force at the end of 2018');

  await article.run(`atlas.select({ type: 'place', id: 'hangzhou' })`);
  await expect(article.details()).toContainText('Hangzhou');
  await expect
    .poll(() => told('select'))
    .toEqual({ type: 'select', selection: { type: 'place', id: 'hangzhou' } });
  expect(await article.run('atlas.getState()')).toEqual({ year: '2018', place: 'hangzhou' });
  expect(loads()).toBe(1);

  // Moved within the page its frame loads anew, and shows what the attributes say
  await article.run(`document.body.append(document.createElement('hr'), atlas)`);
  await expect(article.summary()).toContainText('in force at the end of 2018');
});

test('without its script the link stays', async ({ article }) => {
  await article.open(`<cbec-atlas year="2020">${LINK}</cbec-atlas>`);
  await expect(article.link('Open the map')).toBeVisible();
});

test('a strict policy of the article is enough for the element', async ({ article }) => {
  const host = new URL(article.openSite).origin;
  await article.open(
    `<script src="${article.openSite}embed.js"></script><cbec-atlas year="2020">${LINK}</cbec-atlas>`,
    `default-src 'none'; script-src ${host}; frame-src ${host}; require-trusted-types-for 'script'`,
  );
  await expect(article.summary()).toContainText('105 comprehensive pilot zones');
  expect(article.policyComplaints).toEqual([]);
});

test('the examples of the page for embedders work as they stand', async ({ article }) => {
  const placed = await article.examples();
  await expect(article.summary('cbec-atlas iframe')).toContainText('2020年底有效');

  await article.open(`${placed('frame')}<script>${placed('messages')}</script>`);
  await expect(article.summary()).toContainText('in force at the end of 2019');
  await expect(article.element('iframe')).not.toHaveAttribute('height', '480');

  await article.open(`${placed('element')}<script type="module">${placed('script')}</script>`);
  await expect(article.summary()).toContainText('2019年底有效');
  await expect(article.details()).toContainText('杭州');
});

test('a picture of each year stands where Markdown lets no HTML through', async ({ article }) => {
  const markdown = (await article.examples())('markdown');
  const [, picture = '', page = ''] =
    /^\[!\[[^\]]+\]\(([^)]+)\)\]\(([^)]+)\)$/.exec(markdown) ?? [];
  await article.open(`<a href="${page}"><img src="${picture}" alt="Map"></a>`);
  expect(await article.run('document.querySelector("img").decode().then(() => 1)')).toBe(1);
  await article.visit(page);
  await expect(article.element('.summary-line:not(.early *)')).toContainText(
    '105 comprehensive pilot zones',
  );
});

for (const framework of ['react', 'vue'] as const) {
  test(`the component for ${framework} follows its properties and tells what is opened`, async ({
    article,
  }) => {
    const placed = await article.examples();
    await article.openApplication(framework, placed(framework));
    await article.run(`show({ year: '2020', lang: 'en' })`);
    await expect(article.summary()).toContainText('105 comprehensive pilot zones');
    await article.run(`show({ year: '2019', lang: 'en', place: 'hangzhou' })`);
    await expect(article.summary()).toContainText('in force at the end of 2019');
    await expect(article.details()).toContainText('Hangzhou');
    await article.closeDetails();
    await expect.poll(() => article.run('selected.at(-1)')).toBeNull();
  });
}

test('an attribute that goes gives back what the others say', async ({ article }) => {
  await article.open(
    `<script src="${article.openSite}embed.js"></script>
     <cbec-atlas year="2020">${LINK}</cbec-atlas>
     <script>const atlas = document.querySelector('cbec-atlas');</script>`,
  );
  await expect(article.summary()).toContainText('in force at the end of 2020');
  await article.run(`atlas.setAttribute('years', '2018..2019')`);
  await expect(article.summary()).toContainText('new from 2018 to 2019');
  await article.run(`atlas.removeAttribute('years')`);
  await expect(article.summary()).toContainText('in force at the end of 2020');
});

test('takes numbers and lists, names what is none of them, and answers nobody who has left', async ({
  article,
}) => {
  await article.open(
    `<script src="${article.openSite}embed.js"></script>
     <cbec-atlas>${LINK}</cbec-atlas>
     <script>
       const atlas = document.querySelector('cbec-atlas');
       const warned = [];
       console.warn = (...words) => warned.push(words.join(' '));
     </script>`,
  );
  await expect(article.summary()).toContainText('in force');
  await article.run(`atlas.setState({ year: 2019, kinds: ['bonded-zone'], owners: {} })`);
  await expect(article.summary()).toContainText(
    'comprehensive bonded zones in force at the end of 2019',
  );
  expect(await article.run('warned.join()')).toContain('owners');

  const answer = await article.run(
    `(() => { const question = atlas.getState(); atlas.remove(); return question.catch(String) })()`,
  );
  expect(answer).toContain('left the page');
});

test('as a module finds its own site beside another script of its name', async ({ article }) => {
  await article.open(
    `<script src="https://comments.example/embed.js"></script>
     <script type="module" src="${article.openSite}embed.js"></script>
     <cbec-atlas year="2016">${LINK}</cbec-atlas>`,
  );
  await expect(article.summary()).toContainText('in force at the end of 2016');
});

test('the frame is named in the language that it speaks', async ({ article }) => {
  await article.open(
    `<script src="${article.openSite}embed.js"></script>
     <cbec-atlas>${LINK}</cbec-atlas>
     <script>const atlas = document.querySelector('cbec-atlas');</script>`,
  );
  await expect(article.element('iframe')).toHaveAttribute('title', /^Map: /);
  await article.run(`atlas.setState({ lang: 'zh' })`);
  await expect(article.element('iframe')).toHaveAttribute('title', /地图$/);
});
