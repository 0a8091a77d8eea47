// One broken row of each sort in the tables of zones, cities and provinces.
import type { Fault } from './fault.ts';

export const ZONE_FAULTS: readonly Fault[] = [
  {
    what: 'a month that does not exist',
    file: 'zones.csv',
    passage: 'hangzhou,2020-08,',
    replacement: 'hangzhou,2020-13,',
    message:
      'data/zones.csv:2:71 designated "2020-13": is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
  },
  {
    what: 'an unknown kind',
    file: 'zones.csv',
    passage: 'ftz-hangzhou,free-trade-zone',
    replacement: 'ftz-hangzhou,free-trade-zones',
    message:
      'data/zones.csv:2:14 kind "free-trade-zones": is not a known kind; did you mean "free-trade-zone"?',
  },
  {
    what: 'a place that is not in places.csv',
    file: 'zones.csv',
    passage: ',,hangzhou,2015-03-07',
    replacement: ',,hangzou,2015-03-07',
    message:
      'data/zones.csv:3:60 place "hangzou": is not an id of places.csv; did you mean "hangzhou"?',
  },
  {
    what: 'a document that is not in sources.csv',
    file: 'zones.csv',
    passage: '1,guohan-2015-44,guohan-2015-44 xin',
    replacement: '1,guohan-2015-4,guohan-2015-44 own',
    message:
      'data/zones.csv:3:96 document "guohan-2015-4": is not an id of sources.csv; did you mean "guohan-2015-44"?',
  },
  {
    what: 'one unknown source among several',
    file: 'zones.csv',
    passage: 'guohan-2015-44 xinhua-201503',
    replacement: 'guohan-2015-44 xinhua-of-2015',
    message:
      'data/zones.csv:3:111 sources "guohan-2015-44 xinhua-of-2015": holds "xinhua-of-2015", which is not an id of sources.csv; write guohan-2015-44, xinhua-201503 or own-knowledge',
  },
  {
    what: 'an id used twice',
    file: 'places.csv',
    passage: 'haikou,Haikou',
    replacement: 'hainan,Haikou',
    message: 'data/places.csv:4:1 id "hainan": already stands in line 3; every row needs its own',
  },
  {
    what: 'a point that is not on Earth',
    file: 'places.csv',
    passage: '120.1614,30.2936',
    replacement: '30.2936,120.1614',
    message:
      'data/places.csv:2:63 lat "120.1614": is too large; write a number from -90 up to 90 (are lon and lat swapped?)',
  },
  {
    what: 'a point in another province',
    file: 'zones.csv',
    passage: '110.3417,20.0458,region',
    replacement: '120.5,30.5,region',
    message:
      'data/zones.csv:5:102 lon "120.5": with lat 30.5 lies about 1434 km outside hainan; the point is in zhejiang; check lon, lat and place',
  },
  {
    what: 'a province without an outline',
    file: 'provinces.csv',
    passage: 'hainan,Hainan',
    replacement: 'hainam,Hainan',
    message:
      'data/provinces.csv:3:1 id "hainam": has no outline in data/basemap/province-polygons.topo.json; did you mean "hainan"?',
  },
  {
    what: 'an end before the beginning',
    file: 'zones.csv',
    passage: ',2025-04-25,cpz-hainan',
    replacement: ',2015-04-25,cpz-hainan',
    message:
      'data/zones.csv:4:86 ended "2015-04-25": is not after designated "2018-07-24"; check both dates',
  },
  {
    what: 'a successor of a row that is in force',
    file: 'zones.csv',
    passage: ',2025-04-25,cpz-hainan',
    replacement: ',,cpz-hainan',
    message:
      'data/zones.csv:4:87 superseded_by "cpz-hainan": is given for a row in force; fill ended, or leave it empty',
  },
  {
    what: 'a row that supersedes itself',
    file: 'retail-import-cities.csv',
    passage: ',2020-01-17,retail-import-hainan',
    replacement: ',2020-01-17,retail-import-haikou',
    message:
      'data/retail-import-cities.csv:3:60 superseded_by "retail-import-haikou": is the row itself; name the row that took its place',
  },
  {
    what: 'a date without its confidence',
    file: 'zones.csv',
    passage: '2015-03-07,,one-source',
    replacement: '2015-03-07,,',
    message:
      'data/zones.csv:3:81 date_confidence "": is missing; a row with a date of designation needs it',
  },
  {
    what: 'a confidence without a date',
    file: 'zones.csv',
    passage: ',,2025-04-25,,',
    replacement: ',,2025-04-25,memory,',
    message:
      'data/zones.csv:5:75 date_confidence "memory": is given without a date; leave it empty, or fill designated',
  },
  {
    what: 'a date and a latest date',
    file: 'zones.csv',
    passage: '2015-03-07,,one-source',
    replacement: '2015-03-07,2016,one-source',
    message:
      'data/zones.csv:3:80 designated_by "2016": is given beside designated; leave one of the two empty',
  },
  {
    what: 'a free trade area without its zone',
    file: 'zones.csv',
    passage: '杭州片区,ftz-zhejiang,',
    replacement: '杭州片区,,',
    message:
      'data/zones.csv:2:49 group "": is missing; name the pilot free trade zone of zone-groups.csv',
  },
  {
    what: 'a group of another kind of zone',
    file: 'zones.csv',
    passage: '海口综试区,,',
    replacement: '海口综试区,ftz-zhejiang,',
    message:
      'data/zones.csv:4:55 group "ftz-zhejiang": is given for a comprehensive-pilot-zone; only an area of a free-trade-zone has one',
  },
  {
    what: 'a retail-import id that does not fit',
    file: 'retail-import-cities.csv',
    passage: 'retail-import-haikou,haikou',
    replacement: 'retail-import-hk,haikou',
    message:
      'data/retail-import-cities.csv:3:1 id "retail-import-hk": does not fit the place; write "retail-import-haikou"',
  },
  {
    what: 'a stray space',
    file: 'provinces.csv',
    passage: ',Zhejiang,',
    replacement: ',Zhejiang ,',
    message: 'data/provinces.csv:2:10 name_en "Zhejiang ": has spaces around it; remove them',
  },
  {
    what: 'an unquoted comma',
    file: 'zones.csv',
    passage: '"a note, with a comma"',
    replacement: 'a note, with a comma',
    message:
      'data/zones.csv:2:1: the row has 24 cells, the header 23; write every comma, and put a cell that holds one in quotes',
  },
  {
    what: 'a quote that is never closed',
    file: 'zones.csv',
    passage: '"a note, with a comma"',
    replacement: '"a note, with a comma',
    message: 'data/zones.csv:2:160: the quote that begins here is never closed; close it with "',
  },
  {
    what: 'a quote inside a plain cell',
    file: 'provinces.csv',
    passage: ',Zhejiang,',
    replacement: ',Zhe"jiang,',
    message:
      'data/provinces.csv:2:10: a quote stands inside a cell that does not begin with one; put the whole cell in quotes and write the quote twice: ""',
  },
  {
    what: 'a misspelt column',
    file: 'provinces.csv',
    passage: 'id,name_en',
    replacement: 'id,nam_en',
    message:
      'data/provinces.csv:1:4 "nam_en": is not a column of this table; did you mean "name_en"?',
  },
  {
    what: 'a missing column',
    file: 'provinces.csv',
    passage: 'id,name_en,name_zh',
    replacement: 'id,name_zh',
    message:
      'data/provinces.csv:1:1 name_en: the column is missing; add it to the header and to every row',
  },
  {
    what: 'a column that stands twice',
    file: 'provinces.csv',
    passage: 'id,name_en,name_zh',
    replacement: 'id,name_en,name_en',
    message: 'data/provinces.csv:1:12 "name_en": stands twice in the header; name a column once',
  },
];
