// Two tiny scripts that stand in the page itself: they run before the application's script is there.

/**
 * In the head, before the application's script: takes theme and embedding from the address, and marks
 * the page as pending when the address asks for another view than the one that was drawn at build time.
 * Where the script cannot load (a sandboxed frame, a host without CORS headers) the drawn view stays.
 */
export function applyAddress(drawnYear: number | null): string {
  return `(()=>{const d=document.documentElement.dataset,p=new URLSearchParams(location.search),t=p.get('theme');if(t==='light'||t==='dark')d.theme=t;if(p.get('embed')==='1')d.embed='1';if(p.get('year')==='${drawnYear}')p.delete('year');for(const k of ['theme','embed','controls','legend'])p.delete(k);if([...p.keys()].length)d.pending='';addEventListener('error',e=>{if(e.target.type==='module'){delete d.pending;d.static=''}},true)})()`;
}

/**
 * After the map: marks the moment at which it is painted. Where nothing was painted before this script
 * ran, the first paint has the map in it, and the browser says when that was.
 */
export const MARK_VISIBLE = `if(!('pending'in document.documentElement.dataset)){const n='first-contentful-paint',m=t=>performance.mark('map-visible',t);if(performance.getEntriesByName(n).length)requestAnimationFrame(()=>setTimeout(()=>m()));else new PerformanceObserver((l,o)=>{for(const e of l.getEntriesByName(n)){m({startTime:e.startTime});o.disconnect()}}).observe({type:'paint',buffered:true})}`;
