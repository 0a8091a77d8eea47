// A folder of tables as small as the checks allow: two provinces as squares, three places, four designations.

const SQUARES = {
  type: 'Topology',
  objects: {
    provinces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'zhejiang', arcs: [[0]] },
        { type: 'Polygon', id: 'hainan', arcs: [[1]] },
      ],
    },
  },
  arcs: [
    [
      [118, 27],
      [118, 31],
      [123, 31],
      [123, 27],
      [118, 27],
    ],
    [
      [108, 18],
      [108, 20.2],
      [111.5, 20.2],
      [111.5, 18],
      [108, 18],
    ],
  ],
};

const TEXTS: Readonly<Record<string, string>> = {
  'version.json': '{"version": "2026.11.23", "date": "2026-11-23"}\n',
  'basemap/world.topo.json': '{"type":"Topology","objects":{},"arcs":[]}',
  'basemap/province-polygons.topo.json': JSON.stringify(SQUARES),
  'sources.csv': `id,rank,issuer_en,issuer_zh,title_en,title_zh,number_en,number_zh,date,language,url,read_at,no_url,note
guohan-2015-44,legal-document,State Council,国务院,Reply on Hangzhou,批复,Guo Han [2015] No. 44,国函〔2015〕44号,2015-03-07,zh,https://www.gov.cn/44,,,
xinhua-201503,press,Xinhua,新华社,Report on Hangzhou,关于杭州的报道,,,2015-03,en,https://example.org/45,example.org,,
own-knowledge,own-knowledge,CBEC Atlas,CBEC Atlas,Own knowledge,编者所知,,,,,,,none,
`,
  'provinces.csv': `id,name_en,name_zh,lon,lat,position_source
zhejiang,Zhejiang,浙江省,119.82,29.07,Natural Earth
hainan,Hainan,海南省,109.71,19.14,Natural Earth
`,
  'places.csv': `id,name_en,name_zh,kind,province,part_of,lon,lat,position_source,level,population,population_source,note
hangzhou,Hangzhou,杭州市,prefecture-level-city,zhejiang,,120.1614,30.2936,GeoNames,sub-provincial-city,9236032,GeoNames,
hainan,Hainan Island,海南岛,island,hainan,,110.3417,20.0458,GeoNames,,,,
haikou,Haikou,海口市,prefecture-level-city,hainan,hainan,110.3417,20.0458,GeoNames,,,,
`,
  'zone-groups.csv': `id,kind,name_en,name_zh
ftz-zhejiang,free-trade-zone,China (Zhejiang) Pilot Free Trade Zone,中国（浙江）自由贸易试验区
`,
  'zones.csv': `id,kind,name_en,name_zh,group,place,designated,designated_by,date_confidence,ended,superseded_by,batch,document,sources,confidence,lon,lat,position_precision,position_source,customs_code,launched,note_en,note_zh
ftz-hangzhou,free-trade-zone,Hangzhou Area,杭州片区,ftz-zhejiang,hangzhou,2020-08,,one-source,,,2020,,xinhua-201503,one-source,120.234567,30.2,district,city-geo,,,"a note, with a comma",附注
cpz-hangzhou,comprehensive-pilot-zone,Hangzhou Zone,杭州综试区,,hangzhou,2015-03-07,,one-source,,,1,guohan-2015-44,guohan-2015-44 xinhua-201503,confirmed,120.1614,30.2936,city,GeoNames,,,,
cpz-haikou,comprehensive-pilot-zone,Haikou Zone,海口综试区,,haikou,2018-07-24,,one-source,2025-04-25,cpz-hainan,3,,xinhua-201503,memory,110.3417,20.0458,city,GeoNames,,,,
cpz-hainan,comprehensive-pilot-zone,Hainan Zone,海南综试区,,hainan,,2025-04-25,,,,8,,xinhua-201503,memory,110.3417,20.0458,region,GeoNames,,,,
`,
  'retail-import-cities.csv': `id,place,listed,listed_document,tranche,ended,superseded_by,sources,confidence,note_en,note_zh
retail-import-hainan,hainan,2020-01-17,,hainan,,,xinhua-201503,memory,,
retail-import-haikou,haikou,2019-01-01,,plus-22,2020-01-17,retail-import-hainan,xinhua-201503,memory,,
`,
  'events.csv': `id,date,title_en,title_zh,text_en,text_zh,sources,confidence
first-zone,2015-03-07,First zone,首个,Hangzhou.,杭州。,guohan-2015-44,one-source
`,
  'indicators.csv': `id,indicator,value,unit,comparator,as_of,issuer_en,issuer_zh,series,vintage,revises,sources,confidence,note_en,note_zh
total-2020-first,cbec_total,1690000000000,CNY,exact,2020-Q1Q3,Customs,海关总署,B_full_survey,preliminary,,xinhua-201503,memory,,
total-2020,cbec_total,1620000000000,CNY,exact,2020-Q1Q3,Customs,海关总署,B_full_survey,revised,total-2020-first,xinhua-201503,memory,,
`,
  'coverage.csv': `kind,official,official_as_of,sources,note_en,note_zh
comprehensive-pilot-zone,178,2025-04-25,xinhua-201503,Two.,两个。
free-trade-zone,23,2026-04-09,xinhua-201503,One.,一个。
bonded-zone,,,xinhua-201503,None.,无。
import-promotion-zone,43,2022-11-03,xinhua-201503,None.,无。
bonded-logistics-center,84,2021,xinhua-201503,None.,无。
retail-import-city,87,2020-01-17,xinhua-201503,One.,一个。
`,
  'warehouse-regions.csv': `id,region_en,region_zh,region_level,iso2,iso3,as_of,indicator,value,unit,comparator,rank,reporter_en,reporter_zh,official_or_industry,definition_en,definition_zh,lon,lat,coord_source,sources,confidence,note_en,note_zh
us-2022,United States,美国,country,US,USA,2022-12-31,warehouse_count,1178,warehouses,exact,1,survey,调查,industry,,,-97,38,centre,xinhua-201503,one-source,,
top-ten-2022,Ten largest,前十,group,,,2022-12-31,warehouse_count,2356,warehouses,exact,,survey,调查,industry,,,,,,xinhua-201503,one-source,,
`,
  'operators.csv': `id,name_en,name_zh,group,home,listed,sources,confidence,note_en,note_zh
western-post,Western Post,西邮,,hangzhou,,xinhua-201503,one-source,,
zongteng,Zongteng,纵腾集团,,,,xinhua-201503,one-source,,
`,
  'warehouse-facilities.csv': `id,operator,operator_en,operator_zh,facility_name,facility_name_zh,facility_type,status,country_iso2,region_en,region_zh,city_en,city_zh,lon,lat,coord_precision,coord_source,opened_year,known_since_year,closed_year,area_m2,area_original,area_unit,area_basis,sources,confidence,note_en,note_zh
us-rialto,western-post,Western Post,西邮,"Rialto ""8""",,overseas_warehouse,leased,US,California,加利福尼亚州,Rialto,里亚尔托,-117.37032,34.1064,city,GeoNames,,2024,,86186,927696,sq ft,leased_floor,xinhua-201503,one-source,,
`,
  'warehouse-totals.csv': `id,indicator,value,unit,comparator,as_of,issuer_en,issuer_zh,sources,confidence,scope,official,series,definition_en,definition_zh,note_en,note_zh
count-2020,warehouse_count,1800,warehouses,more_than,2020-12-31,MOFCOM,商务部,xinhua-201503,one-source,national,official,wide,,,,
`,
  'warehouse-operators.csv': `id,operator,operator_en,operator_zh,indicator,value,unit,comparator,as_of,scope_en,scope_zh,sources,confidence,note_en,note_zh
zongteng-2021,zongteng,Zongteng,纵腾集团,warehouse_count,36,warehouses,exact,2021-03,world,全球,xinhua-201503,one-source,,
`,
  'warehouse-provinces.csv': `id,province,place,level,indicator,value,unit,comparator,as_of,issuer_en,issuer_zh,official,definition_en,definition_zh,sources,confidence,note_en,note_zh
hangzhou-2023,zhejiang,hangzhou,city,warehouse_count,62,warehouses,exact,2023-08,Hangzhou,杭州,official,warehouses of companies of the city,该市企业的仓库,xinhua-201503,one-source,,
zhejiang-2023,zhejiang,,province,warehouse_area,12100000,m2,about,2023,Zhejiang,浙江,official,warehouses of companies of the province,本省企业的仓库,xinhua-201503,one-source,,
`,
  'trade-cities.csv': `id,name_en,name_zh,other_names,country_iso2,lon,lat,position_source,population
hamburg,Hamburg,汉堡,,DE,9.99302,53.55073,GeoNames 2911298: Hamburg,1845229
`,
  'gateways.csv': `id,name_en,name_zh,kind,country_iso2,lon,lat,position_precision,position_source
hangzhou-airport,Hangzhou Airport,杭州机场,airport,CN,120.42887,30.23609,gateway,OurAirports
`,
};

/** The sound tables by file name. */
export function soundTables(): Map<string, string> {
  return new Map(Object.entries(TEXTS));
}

/** The sound tables with one passage of one file replaced; the passage must stand there exactly once. */
export function tablesWith(file: string, passage: string, replacement: string) {
  const texts = soundTables();
  const text = texts.get(file) ?? '';
  if (text.split(passage).length !== 2) {
    throw new Error(`${JSON.stringify(passage)} does not stand exactly once in ${file}`);
  }
  return texts.set(
    file,
    text.replace(passage, () => replacement),
  );
}
