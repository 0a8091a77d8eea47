// "Report an error": opens a report with the fact and its address filled in, where the site says who takes reports.
import { reportAddress } from '@/model/view/reportAddress';
import { useTexts } from '@/panels/facts/useTexts';

export interface ReportLinkProps {
  /** Id of the row. */
  readonly id: string;
  readonly name: string;
}

export function ReportLink({ id, name }: ReportLinkProps) {
  const texts = useTexts('evidence');
  const address = reportAddress(ATLAS_REPORTS, {
    title: `${name} (${id})`,
    body: `${texts.reportBody(id)}\n\n${location.href}\n`,
  });
  if (address === null) return <p class="quiet report-error">{texts.reportNowhere}</p>;
  return (
    <p class="report-error">
      <a href={address} target="_blank" rel="noopener noreferrer">
        {texts.report}
      </a>
    </p>
  );
}
