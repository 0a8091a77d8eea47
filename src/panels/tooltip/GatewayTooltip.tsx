// What is said of a gateway beside its sign: its name and what it is.
import { useTexts } from '@/panels/facts/useTexts';
import { findGateway } from '@/selectors/ground/gatewayCard';
import type { Selection } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';
import { TooltipBox, type TooltipBoxProps } from './TooltipBox';

export interface GatewayTooltipProps extends Omit<TooltipBoxProps, 'children'> {
  readonly selection: Selection;
}

export function GatewayTooltip({ selection, ...place }: GatewayTooltipProps) {
  const messages = useTexts('opening');
  const texts = useTexts('details');
  const gateway = useAtlas((state) => findGateway(state, selection.id));
  if (gateway === undefined) return null;
  return (
    <TooltipBox {...place}>
      <p class="tooltip-name">{messages.formats.name(gateway.name)}</p>
      <p class="tooltip-zone">
        {texts.gatewayIn(texts.gatewayKinds[gateway.kind], gateway.country)}
      </p>
    </TooltipBox>
  );
}
