// One row of operators.csv or of warehouse-operators.csv → an operator or a total of one; what does not fit throws a FieldError.
import { CONFIDENCES } from '../model/confidence.ts';
import { COMPARATORS } from '../model/figure.ts';
import { OPERATOR_INDICATORS, WAREHOUSE_UNITS } from '../model/warehouse.ts';
import type { Operator, OperatorTotal } from '../model/warehouses/operator.ts';
import { readBilingual, readIdsCell, readNumberCell, readOptionalBilingual } from './cellReader.ts';
import { readMember, readOptionalText, readText, type UntypedRecord } from './fieldReader.ts';

export function decodeOperator(row: UntypedRecord): Operator {
  const en = readText(row, 'name_en');
  return {
    id: readText(row, 'id'),
    name: { en, zh: readOptionalText(row, 'name_zh') ?? en },
    group: readOptionalText(row, 'group'),
    home: readOptionalText(row, 'home'),
    listed: readOptionalText(row, 'listed'),
    ...readEvidence(row),
  };
}

export function decodeOperatorTotal(row: UntypedRecord): OperatorTotal {
  return {
    id: readText(row, 'id'),
    operator: readOptionalText(row, 'operator'),
    indicator: readMember(row, 'indicator', OPERATOR_INDICATORS),
    value: readNumberCell(row, 'value', 0, 1e9),
    unit: readMember(row, 'unit', WAREHOUSE_UNITS),
    comparator: readMember(row, 'comparator', COMPARATORS),
    asOf: readText(row, 'as_of'),
    scope: readBilingual(row, 'scope'),
    ...readEvidence(row),
  };
}

function readEvidence(row: UntypedRecord): Pick<Operator, 'sources' | 'confidence' | 'note'> {
  return {
    sources: readIdsCell(row, 'sources'),
    confidence: readMember(row, 'confidence', CONFIDENCES),
    note: readOptionalBilingual(row, 'note'),
  };
}
