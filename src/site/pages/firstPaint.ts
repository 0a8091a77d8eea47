// Two tiny scripts that stand in the page itself: they run before the application's script is there.
import { AFTER_MAP } from '../../stage/afterMap.ts';

/**
 * In the head, before the application's script: takes theme and embedding from the address, and marks
 * the page as pending when the address asks for another view than the one that was drawn at build time.
 * Where the script cannot load (a sandboxed frame, a host without CORS headers) the drawn view stays.
 */
export function applyAddress(drawnYear: number | null): string {
  return `(()=>{const d=document.documentElement.dataset,p=new URLSearchParams(location.search),t=p.get('theme');if(t==='light'||t==='dark')d.theme=t;if(p.get('embed')==='1')d.embed='1';if(p.get('year')==='${drawnYear}')p.delete('year');for(const k of ['theme','embed','controls','legend'])p.delete(k);if([...p.keys()].length)d.pending='';addEventListener('error',e=>{if(e.target.type==='module'){delete d.pending;d.static=''}},true)})()`;
}

/**
 * After the map: marks the moment at which it is painted, and has the map's own script (`mapScript`, an address
 * relative to the page) fetched from then on, when the line is free and the application is just starting. The
 * browser says when the line after the map was painted (Element Timing); one that does not know this marks the
 * next frame.
 */
export function markVisible(mapScript: string): string {
  return `{const d=document.documentElement.dataset;if(!('pending'in d)){const n='map-visible',l=()=>{if('WebGL2RenderingContext'in self&&!('embed'in d)){const e=document.createElement('link');e.rel='modulepreload';e.href='${mapScript}';document.head.append(e)}},m=t=>{if(!performance.getEntriesByName(n).length){performance.mark(n,t);l()}},f=()=>requestAnimationFrame(()=>setTimeout(()=>m()));try{if(!PerformanceObserver.supportedEntryTypes.includes('element'))throw 0;new PerformanceObserver((l,o)=>{for(const e of l.getEntries())if(e.identifier==='${AFTER_MAP}'){o.disconnect();m({startTime:e.renderTime||e.startTime})}}).observe({type:'element',buffered:true});setTimeout(f,2000)}catch{f()}}}`;
}
