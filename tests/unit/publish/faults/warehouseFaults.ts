// One broken row of each sort in the tables of overseas warehouses.
import type { Fault } from './fault.ts';

export const WAREHOUSE_FAULTS: readonly Fault[] = [
  {
    what: 'a number with separators',
    file: 'warehouse-totals.csv',
    passage: ',1800,',
    replacement: ',"1,800",',
    message:
      'data/warehouse-totals.csv:2:28 value "1,800": is not a number; write digits with a point, no thousands separator, no unit',
  },
  {
    what: 'a fraction where a whole number is due',
    file: 'warehouse-regions.csv',
    passage: ',exact,1,',
    replacement: ',exact,1.5,',
    message: 'data/warehouse-regions.csv:2:90 rank "1.5": is not a whole number; write digits only',
  },
  {
    what: 'a year of closing for a site that is not closed',
    file: 'warehouse-facilities.csv',
    passage: 'GeoNames,,2024,,86186',
    replacement: 'GeoNames,,2024,2025,86186',
    message:
      'data/warehouse-facilities.csv:2:154 closed_year "2025": is given for us-rialto, which is leased; only a closed site has one',
  },
  {
    what: 'a site that closed before it is known',
    file: 'warehouse-facilities.csv',
    passage:
      'leased,US,California,加利福尼亚州,Rialto,里亚尔托,-117.37032,34.1064,city,GeoNames,,2024,,86186',
    replacement:
      'closed,US,California,加利福尼亚州,Rialto,里亚尔托,-117.37032,34.1064,city,GeoNames,,2024,2023,86186',
    message:
      'data/warehouse-facilities.csv:2:154 closed_year "2023": is before 2024, from when us-rialto is known; check both years',
  },
  {
    what: 'half an area',
    file: 'warehouse-facilities.csv',
    passage: ',86186,927696,',
    replacement: ',,927696,',
    message:
      'data/warehouse-facilities.csv:2:155 area_m2 "": is missing; give all of area_m2, area_original, area_unit, area_basis, or none',
  },
  {
    what: 'a scope that is not the country',
    file: 'warehouse-totals.csv',
    passage: ',national,official,',
    replacement: ',natoinal,official,',
    message:
      'data/warehouse-totals.csv:2:101 scope "natoinal": does not have the right form; write national; what a province or city owns stands in warehouse-provinces.csv',
  },
  {
    what: 'a city without its place',
    file: 'warehouse-provinces.csv',
    passage: ',hangzhou,city,',
    replacement: ',,city,',
    message:
      'data/warehouse-provinces.csv:2:24 place "": is missing for a city; name the city of places.csv, or write the level province',
  },
  {
    what: 'a place of a whole province',
    file: 'warehouse-provinces.csv',
    passage: 'zhejiang,,province,',
    replacement: 'zhejiang,hangzhou,province,',
    message:
      'data/warehouse-provinces.csv:3:24 place "hangzhou": is given for a whole province; leave it empty, or write the level city',
  },
  {
    what: 'a city of another province',
    file: 'warehouse-provinces.csv',
    passage: 'zhejiang,hangzhou,city,',
    replacement: 'zhejiang,haikou,city,',
    message:
      'data/warehouse-provinces.csv:2:15 province "zhejiang": is not the province of haikou; write "hainan"',
  },
  {
    what: 'half a point',
    file: 'warehouse-regions.csv',
    passage: ',-97,38,',
    replacement: ',-97,,',
    message:
      'data/warehouse-regions.csv:2:117 lat "": is missing; give both lon and lat, or neither',
  },
  {
    what: 'a country code of another form',
    file: 'warehouse-regions.csv',
    passage: ',US,USA,',
    replacement: ',us,USA,',
    message:
      'data/warehouse-regions.csv:2:34 iso2 "us": does not have the right form; write an ISO 3166-1 alpha-2 code such as US',
  },
  {
    what: 'an operator that is nowhere',
    file: 'warehouse-facilities.csv',
    passage: 'us-rialto,western-post,',
    replacement: 'us-rialto,western-pots,',
    message:
      'data/warehouse-facilities.csv:2:11 operator "western-pots": is not an id of operators.csv; did you mean "western-post"?',
  },
  {
    what: 'two totals of one time',
    file: 'warehouse-operators.csv',
    passage: 'xinhua-201503,one-source,,\n',
    replacement:
      'xinhua-201503,one-source,,\nzongteng-again,zongteng,Zongteng,纵腾集团,warehouse_count,40,warehouses,exact,2021-03,world,全球,xinhua-201503,one-source,,\n',
    message:
      'data/warehouse-operators.csv:3:75 as_of "2021-03": is the time of zongteng-2021, too, for the same indicator and scope; give one of them the indicator or scope that it measures',
  },
  {
    what: 'a unit of a unit',
    file: 'operators.csv',
    passage:
      'western-post,Western Post,西邮,,hangzhou,,xinhua-201503,one-source,,\nzongteng,Zongteng,纵腾集团,,,,',
    replacement:
      'western-post,Western Post,西邮,zongteng,hangzhou,,xinhua-201503,one-source,,\nzongteng,Zongteng,纵腾集团,western-post,,,',
    message:
      'data/operators.csv:2:30 group "zongteng": names zongteng, which is a unit itself; name the company at the top',
  },
];
