// The script in the head of each page, which runs before anything is drawn: colours, embedding and language by
// address, reader and browser; the scripts that the first one waits for; and what stands there when the atlas does not start.
import { LANGUAGE_KEY } from '../../app/rememberLanguage.ts';
import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';

/** Addresses of scripts, relative to the page. */
export interface LateScripts {
  /** Those that are offered; the first where nobody wishes one of them. */
  readonly languages: readonly Language[];
  /** The texts of the first picture. */
  readonly texts: Readonly<Record<Language, string>>;
  /** What an embedded page needs besides, and the texts of that. */
  readonly embed: readonly string[];
  readonly embedTexts: Readonly<Record<Language, string>>;
}

/**
 * What browsers of 2021 lack of the functions that the atlas uses is added: Chrome 88, Firefox 91, Safari 14.1.
 * What an embedded page needs besides is asked for once the page is read: on a slow line the script that reckons comes
 * before, and does so meanwhile. A file that is gone has a new name in a new version of the page, which is asked for
 * once; an error before the first picture, or a script that does nothing, leaves the plain page; that a ResizeObserver
 * was called again within a frame is no error, and Safari says it of each page that is slow. `own`: the language of the
 * page's address, or null where reader and browser decide. Written for browsers that know no modules, too: they get the
 * plain page. Text becomes elements only as the paths of marks or as the page's own plain page, and an address a script
 * only where it is the site's own or a frame without origin made it.
 */
export function headScript(own: Language | null, scripts: LateScripts): string {
  const { languages: _, ...files } = scripts;
  const values = [own, scripts.languages, LANGUAGE_TAGS, LANGUAGE_KEY, files].map((value) =>
    JSON.stringify(value).replaceAll('<', '\\u003c'),
  );
  return `(${HEAD})(${values.join()})`;
}

/** The arguments stand in the order of `values`. */
const HEAD = `function(own,all,tags,key,scripts){
function add(type,name,does){if(type[name]===undefined)Object.defineProperty(type,name,{value:does,writable:true,configurable:true})}
var lists=Array.prototype;
function at(index){return this[index<0?this.length+index:+index]}
add(lists,'at',at);add(String.prototype,'at',at);
add(lists,'findLastIndex',function(fits){for(var i=this.length-1;i>=0;i--)if(fits(this[i],i,this))return i;return-1});
add(lists,'findLast',function(fits){return this[this.findLastIndex(fits)]});
add(Object,'hasOwn',function(owner,name){return Object.prototype.hasOwnProperty.call(owner,name)});
if(window.trustedTypes)trustedTypes.createPolicy('default',{
createHTML:function(html){var plain=document.getElementById('plain');return/^(?:<path class="[\\w -]+" d="[\\w .,-]*"\\/>)*$/.test(html)||plain&&html===plain.textContent?html:null},
createScriptURL:function(file){var url=new URL(file,document.baseURI);return url.origin===location.origin||url.protocol==='blob:'||url.protocol==='data:'?file:null}});
var root=document.documentElement,data=root.dataset,asked={},stored=null;
location.search.slice(1).split('&').forEach(function(pair){var at=pair.indexOf('=');if(at>0&&!(pair.slice(0,at)in asked))asked[pair.slice(0,at)]=pair.slice(at+1)});
if(asked.theme==='light'||asked.theme==='dark')data.theme=asked.theme;
var embed=asked.embed==='1';
if(embed)data.embed='1';
else try{stored=localStorage.getItem(key)}catch(e){}
function offered(tags){return tags.map(function(tag){return(tag||'').toLowerCase().split(/[-_]/)[0]}).filter(function(wish){return all.indexOf(wish)>=0})[0]}
var chosen=offered([own,stored].concat(navigator.languages||navigator.language))||all[0],language=offered([asked.lang])||chosen;
data.chosen=chosen;data.language=language;root.lang=tags[language];
if(!Object.keys(asked).some(function(name){return name!=='lang'&&name!=='theme'}))data.front='';
function ask(file){
var link=document.createElement('link');link.rel='modulepreload';link.crossOrigin='anonymous';link.href=file;document.head.appendChild(link)}
ask(scripts.texts[language]);
if(embed)document.addEventListener('readystatechange',function(){scripts.embed.concat(scripts.embedTexts[language]).forEach(ask)},{once:true});
function showPlain(){
var plain=document.getElementById('plain'),atlas=document.getElementById('atlas');
if(!plain||'failed'in data)return;
data.failed='';atlas.innerHTML=plain.textContent}
function fail(){if(document.readyState==='loading')document.addEventListener('DOMContentLoaded',showPlain);else showPlain()}
function failEarly(){if(!performance.getEntriesByName('map-visible').length)fail()}
function miss(){
var visit=performance.getEntriesByType('navigation')[0];
if(visit&&visit.type==='navigate')location.reload();else fail()}
addEventListener('error',function(event){var target=event.target;
if(!target||target===window)/^ResizeObserver/.test(event.message)||failEarly();else if(target.type==='module')miss()},true);
addEventListener('unhandledrejection',failEarly);
addEventListener('atlas-failed',function(event){event.detail?miss():fail()});
addEventListener('load',function(){'begun'in data?setTimeout(failEarly,3e4):fail()});
if(!('noModule'in document.createElement('script')))fail()
}`
  .split('\n')
  .join('');
