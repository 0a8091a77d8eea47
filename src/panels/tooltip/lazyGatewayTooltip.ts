// The words beside a gateway, loaded when one is first pointed at.
import { lazyPart } from '@/panels/facts/lazyPart';

export const GatewayTooltip = lazyPart(
  'details',
  ['details'],
  async () => (await import('./GatewayTooltip')).GatewayTooltip,
  { isSilent: true },
);
