// Whose site a host is. Most publishers are known by the name of their site; the others are listed here.

/** Hosts by the `issuer_en` of sources.csv, with all hosts below them; `=` before a host: that host alone. */
const PUBLISHER_HOSTS: Readonly<Record<string, readonly string[]>> = {
  'ASEAN-China Centre': ['asean-china-center.org'],
  'Aju Business Daily': ['ajunews.com'],
  Alibaba: ['alibabagroup.com'],
  'Baiyun District of Guangzhou': ['by.gov.cn'],
  'Baldwinzc/docparse': ['github.com'],
  'Beijing Review': ['bjreview.com'],
  'Belt and Road News Network': ['brnn.com'],
  'Belt and Road Portal': ['yidaiyilu.gov.cn'],
  'Cailian Press': ['cls.cn'],
  'China Air Transport Association': ['caop.org.cn'],
  'China Business Law Journal': ['law.asia'],
  'China Central Television': ['cctv.com'],
  'China Daily': ['chinadailyhk.com', 'chinaservicesinfo.com'],
  'China Economic Net': ['ce.cn'],
  'China News Service': ['chinanews.com', 'chinanews.com.cn', 'ecns.cn'],
  'China Radio International': ['cri.cn'],
  'China-Africa Trade Research Centre': ['afrindex.com'],
  'China-CEEC customs information center': ['cceeccic.org'],
  'CTS International Logistics': ['ctsfreight.com'],
  'Chinese Sellers': ['chinesellers.substack.com'],
  'Chinese government website': ['=gov.cn', 'www.gov.cn', 'english.gov.cn'],
  'Chosun Biz': ['biz.chosun.com'],
  'Click Petróleo e Gás': ['clickpetroleoegas.com.br'],
  'Colliers Germany': ['colliers.de'],
  'Commercial Property Executive': ['cpexecutive.com'],
  'Dazhong Daily': ['dzwww.com'],
  'De Tijd': ['tijd.be'],
  'European Restructuring Monitor': ['restructuringeventsprod.azurewebsites.net'],
  'Lambert Smith Hampton': ['lsh.co.uk'],
  'Digital Daily': ['ddaily.co.kr'],
  'Dongguan investment promotion': ['dg.gov.cn'],
  'Economic Daily': ['ce.cn'],
  'Electronic Times': ['etnews.com'],
  'Enshi Prefecture Bureau of Commerce': ['swj.enshi.gov.cn'],
  Fakt: ['fakt.pl'],
  'Flanders-China Chamber of Commerce': ['flanders-china.be'],
  'Fujian Daily': ['fjsen.com'],
  'Garbe Industrial Real Estate': ['garbe-industrial.de'],
  'General Administration of Customs': ['customs.gov.cn'],
  'General Office of the State Council': ['=gov.cn', 'www.gov.cn'],
  'GigaCloud Technology': ['gigacloudtech.com'],
  'Guangzhou Development District': ['gdd.gov.cn'],
  'Gyotong Sinmun': ['gyotongn.com'],
  'Hefei Customs': ['customs.gov.cn'],
  'Het Laatste Nieuws': ['hln.be'],
  'Hong Kong Trade Development Council': ['hktdc.com'],
  'Hubei Daily': ['cnhubei.com'],
  'Hubei Department of Commerce': ['swt.hubei.gov.cn'],
  'Hunan Daily': ['hnrb.voc.com.cn'],
  'Information Office of Shanghai Municipality': ['shio.gov.cn'],
  'Inside INdiana Business': ['insideindianabusiness.com'],
  'JD.com': ['jdcorporateblog.com'],
  'Jilin Korean newspaper': ['jlcxwb.com.cn'],
  'Jinhua municipal government': ['jinhua.gov.cn'],
  KPMG: ['kpmg.com'],
  Kaizen: ['kaizencpa.com'],
  'La Crónica': ['lacronica.net'],
  'Lee, Tsai & Partners': ['leetsai.com'],
  'Liangjiang New Area of Chongqing': ['liangjiang.gov.cn'],
  'Lin-gang Special Area Administration': ['lingang.gov.cn'],
  'Logistics Today': ['logi-today.com'],
  'Los Angeles Business Journal': ['labusinessjournal.com'],
  MBC: ['imbc.com'],
  'MMLC Group': ['mmlcgroup.com'],
  'Ministry of Commerce': ['mofcom.gov.cn'],
  'Ministry of Finance': ['mof.gov.cn'],
  'NSN Asia': ['nsn.asia'],
  NetEase: ['163.com'],
  Newmark: ['nmrk.com'],
  'Our Jiangsu': ['ourjiangsu.com'],
  "People's Daily Online": ['people.cn', 'people.com.cn'],
  "People's Government of Sichuan Province": ['sc.gov.cn'],
  "People's Government of Zhejiang Province": ['ezhejiang.gov.cn'],
  'Qingdao Daily': ['guanhai.com.cn'],
  'South China Morning Post': ['scmp.com'],
  'Qingdao News': ['qingdaonews.com'],
  Qiushi: ['qstheory.cn'],
  'Real Estate NJ': ['re-nj.com'],
  Rzeczpospolita: ['rp.pl'],
  'Shaanxi Daily': ['cnwest.com'],
  'Shanghai Daily': ['shine.cn'],
  'Shanghai Municipal Government': ['shanghai.gov.cn'],
  Sina: ['sina.com.cn'],
  'Shanxi Fanglue': ['fanglue.cn'],
  'State Council': ['=gov.cn', 'www.gov.cn'],
  'State Council Information Office': ['scio.gov.cn'],
  'State Taxation Administration': ['chinatax.gov.cn'],
  'Suzhou Industrial Park Administrative Committee': ['sipac.gov.cn'],
  'The Citizen': ['thecitizen.co.tz'],
  'The Tidewater News': ['thetidewaternews.com'],
  'US China Health Products Association': ['uschinahpa.org'],
  'Valor Econômico': ['valor.globo.com'],
  WAZ: ['funkemedien.de'],
  'Wanzhou District of Chongqing': ['wz.gov.cn'],
  'Warsaw Business Journal': ['wbj.pl'],
  'Westfälische Rundschau': ['wr.de'],
  'Wuhan Economic and Technological Development Zone': ['whkfq.gov.cn'],
  Xinhua: ['news.cn', 'xinhuanet.com', 'imsilkroad.com'],
  'Zhoushan investment promotion': ['zsinvest.zhoushan.gov.cn'],
  'la Repubblica': ['repubblica.it'],
};

/** Endings of which the label before is the name of a site. */
const ENDINGS = new Set(['com', 'co', 'net', 'org', 'gov', 'ac', 'edu', 'info', 'news']);

const SHORTEST_NAME = 3;

export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

export function isPublishersHost(issuer: string, host: string): boolean {
  const listed = PUBLISHER_HOSTS[leadingIssuer(issuer)] ?? [];
  if (listed.some((each) => isBelow(each, host))) return true;
  if (isBelow(issuer.toLowerCase(), host)) return true;
  const name = siteName(host);
  return name.length >= SHORTEST_NAME && name === lettersOf(issuer);
}

/** A site of a Chinese authority: what it reposts is official, though it is not the issuer's own page. */
export function isAuthoritysHost(host: string): boolean {
  return /(^|\.)gov\.cn$/.test(host) || host === 'sec.gov';
}

/** "Ministry of Commerce and five other bodies" and "China Central Television (Xinwen Lianbo)" by their first name. */
function leadingIssuer(issuer: string): string {
  if (issuer in PUBLISHER_HOSTS) return issuer;
  return issuer.split(/ and |, | \(/)[0] ?? issuer;
}

function isBelow(pattern: string, host: string): boolean {
  if (pattern.startsWith('=')) return host === pattern.slice(1);
  return host === pattern || host.endsWith(`.${pattern}`);
}

/** "investinchina.chinadaily.com.cn" is the site "chinadaily". */
function siteName(host: string): string {
  const labels = host.split('.').slice(0, -1);
  while (labels.length > 1 && ENDINGS.has(labels.at(-1) ?? '')) labels.pop();
  return lettersOf(labels.at(-1) ?? '');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
}
