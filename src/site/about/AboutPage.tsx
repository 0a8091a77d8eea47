// The page about the data: who makes it, how sure it is, what is missing, how to report an error.
import type { ComponentChildren } from 'preact';
import { CONFIDENCES } from '@/model/confidence';
import type { AtlasConfig } from '@/model/config/atlasConfig';
import { sidePageFile } from '@/model/published/sidePages';
import { reportAddress } from '@/model/view/reportAddress';
import { ZONE_KINDS } from '@/model/zoneKind';
import type { AboutMessages } from '@/text/about/messages';
import type { EvidenceMessages } from '@/text/evidence/messages';
import type { OpeningMessages } from '@/text/opening/messages';
import type { AboutFacts, SourceCount } from './aboutFacts';

export interface AboutPageProps {
  readonly facts: AboutFacts;
  readonly texts: AboutMessages;
  readonly evidence: EvidenceMessages;
  readonly messages: OpeningMessages;
  readonly version: { readonly version: string; readonly date: string };
  readonly config: Pick<AtlasConfig, 'contact' | 'repository' | 'reports'>;
}

export function AboutPage(props: AboutPageProps) {
  const { texts, messages, version } = props;
  return (
    <main>
      <h1>{texts.title}</h1>
      <Prose {...texts.maker} />
      <Prose {...texts.choice} />
      <Scale {...props} />
      <Shares {...props} />
      <CoverageTable {...props} />
      <Totals {...props} />
      <Sources {...props} />
      <Prose heading={texts.accessibility.heading} paragraphs={texts.accessibility.paragraphs} />
      <h2 id="version">{texts.version.heading}</h2>
      <p>{texts.version.line(version.version, messages.formats.date(version.date))}</p>
      <p>
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          {texts.version.licence}
        </a>
      </p>
      <p>
        <a href="data/datapackage.json">{texts.version.files}</a>{' '}
        <a href={sidePageFile('using-data', messages.formats.language)}>{texts.version.examples}</a>
      </p>
      <p>
        <a href={sidePageFile('changes', messages.formats.language)}>{texts.version.changes}</a>
      </p>
      <Reports {...props} />
    </main>
  );
}

interface ProseProps {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

function Prose({ heading, paragraphs }: ProseProps) {
  return (
    <>
      <h2>{heading}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function Scale({ texts, messages }: AboutPageProps) {
  return (
    <>
      <h2 id="confidence">{texts.scale.heading}</h2>
      <p>{texts.scale.lead}</p>
      <dl>
        {CONFIDENCES.map((word) => (
          <div key={word}>
            <dt>{messages.facts.confidences[word]}</dt>
            <dd>{texts.scale.meanings[word]}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.scale.rule}</p>
    </>
  );
}

interface TableProps {
  /** What it is a table of, as its heading says. */
  readonly name: string;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}

function Table({ name, heads, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard.
    <section class="scroll" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Shares({ facts, texts, messages }: AboutPageProps) {
  const { number } = messages.formats;
  return (
    <>
      <h2 id="shares">{texts.shares.heading}</h2>
      <p>{texts.shares.lead}</p>
      <Table
        name={texts.shares.heading}
        heads={[
          texts.shares.table,
          texts.shares.rows,
          ...CONFIDENCES.map((word) => messages.facts.confidences[word]),
        ]}
      >
        {facts.shares.map(({ file, rows, counts }) => (
          <tr key={file}>
            <th scope="row">{texts.shares.files[file]}</th>
            <td>{number(rows)}</td>
            {CONFIDENCES.map((word) => (
              <td key={word}>
                {number(counts[word])}{' '}
                <span class="quiet">
                  {texts.shares.percent(Math.round((100 * counts[word]) / Math.max(rows, 1)))}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </>
  );
}

function CoverageTable({ facts, texts, messages }: AboutPageProps) {
  const { number, date, name } = messages.formats;
  const { coverage } = texts;
  return (
    <>
      <h2 id="coverage">{coverage.heading}</h2>
      <p>{coverage.lead}</p>
      <Table
        name={coverage.heading}
        heads={[coverage.kind, coverage.listed, coverage.official, coverage.asOf, coverage.doubts]}
      >
        {ZONE_KINDS.flatMap((kind) => {
          const row = facts.coverage.get(kind);
          if (row === undefined) return [];
          return (
            <tr key={kind}>
              <th scope="row">{messages.kinds.names[kind].many}</th>
              <td>{number(row.listed)}</td>
              <td>{row.official === null ? coverage.unknown : number(row.official)}</td>
              <td>{row.officialAsOf === null ? '' : date(row.officialAsOf)}</td>
              <td class="words">{name(row.note)}</td>
            </tr>
          );
        })}
      </Table>
    </>
  );
}

function Totals({ facts, texts, messages }: AboutPageProps) {
  const { number, date } = messages.formats;
  const { totals } = texts;
  return (
    <>
      <h2 id="totals">{totals.heading}</h2>
      <p>{totals.lead}</p>
      {facts.totals.map(({ kind, rows }) => (
        <section key={kind}>
          <h3>{messages.kinds.names[kind].many}</h3>
          <Table
            name={messages.kinds.names[kind].many}
            heads={[totals.date, totals.official, totals.here, totals.uncertain]}
          >
            {rows.map(({ asOf, official, here, uncertain }) => (
              <tr key={asOf}>
                <th scope="row">{date(asOf)}</th>
                <td>{number(official)}</td>
                <td>{number(here)}</td>
                <td>{uncertain === 0 ? '' : `+${number(uncertain)}`}</td>
              </tr>
            ))}
          </Table>
        </section>
      ))}
    </>
  );
}

function Sources({ facts, texts, evidence, messages }: AboutPageProps) {
  const { name } = messages.formats;
  const { sources } = texts;
  const heads = [sources.count, sources.withAddress, sources.copies];
  return (
    <>
      <h2 id="sources">{sources.heading}</h2>
      <p>{sources.lead(facts.sources.count, facts.sources.withAddress)}</p>
      <Table name={sources.heading} heads={[sources.rank, ...heads]}>
        {facts.ranks.map((row) => (
          <SourceRow key={row.rank} label={evidence.ranks[row.rank]} row={row} />
        ))}
      </Table>
      <h3>{sources.issuersHeading}</h3>
      <p>{sources.issuersLead}</p>
      <Table name={sources.issuersHeading} heads={[sources.issuer, ...heads]}>
        {facts.issuers.map((row) => (
          <SourceRow key={row.issuer.en} label={name(row.issuer)} row={row} />
        ))}
      </Table>
      <p>
        <a href="data/sources.csv">sources.csv</a>
      </p>
    </>
  );
}

function SourceRow({ label, row }: { label: string; row: SourceCount }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{row.count}</td>
      <td>{row.withAddress}</td>
      <td>{row.copies}</td>
    </tr>
  );
}

function Reports({ texts, version, config }: AboutPageProps) {
  const { report } = texts;
  const { contact, repository, reports } = config;
  const address = reportAddress(reports ?? '', {
    title: report.title(version.version),
    body: '',
  });
  return (
    <>
      <h2 id="report">{report.heading}</h2>
      <p>
        {report.lead}
        {address !== null && ` ${report.inDetails}`}
      </p>
      <p>{address === null ? report.nowhere : <a href={address}>{report.link}</a>}</p>
      {contact !== null && (
        <p>
          {report.contact} <a href={contact}>{contact.replace(/^mailto:/, '')}</a>
        </p>
      )}
      {repository !== null && (
        <p>
          {report.repository} <a href={repository}>{repository}</a>
        </p>
      )}
    </>
  );
}
