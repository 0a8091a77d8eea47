// What the map has up close: the drawing of coast and rivers, and the words that belong to it.
import { DetailNotice } from '@/panels/basemap/DetailNotice';
import { DrawnDetail } from './DrawnDetail';

export interface CloseMapProps {
  readonly part: 'drawing' | 'notice';
}

export function CloseMap({ part }: CloseMapProps) {
  return part === 'drawing' ? <DrawnDetail /> : <DetailNotice />;
}
