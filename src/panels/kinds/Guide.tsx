// How to read the marks, and the story in a minute.
import { TourLinks } from '@/panels/page/TourLinks';
import './guide.css';
import { MarkLegend } from './MarkLegend';

export function Guide() {
  return (
    <>
      <MarkLegend />
      <TourLinks />
    </>
  );
}
