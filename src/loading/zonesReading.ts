// What reads the published zones, which the first picture does without.
export { indexDecodedZones } from '@/dataset/dataset';
export { decodeZones } from '@/dataset/decodeZones';
