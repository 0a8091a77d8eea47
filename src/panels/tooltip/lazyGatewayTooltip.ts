// The words beside a gateway, loaded when one is first pointed at.
import { lazyPart } from '@/panels/facts/lazyPart';

export const GatewayTooltip = lazyPart(
  'details',
  ['details'],
  () => import('./GatewayTooltip').then((script) => script.GatewayTooltip),
  { isSilent: true },
);
