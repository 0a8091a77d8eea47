// The one kind of deck.gl layer of the atlas: icons from an atlas, filtered by years on the GPU.
// All layers share one shader program, so that the browser compiles one.
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { IconLayer } from '@deck.gl/layers';
import { fromWorld, type WorldPoint } from '@/model/camera';
import type { SpanYears, YearFilter } from '@/selectors/time/shownIn';
import type { IconAtlas } from './iconAtlas';

const yearFilter = new DataFilterExtension({ filterSize: 3 });

type Device = IconLayer['context']['device'];
type Model = NonNullable<IconLayer['state']['model']>;

/** Made by a primer, for the first layer that asks. */
const primed = new WeakMap<Device, Model>();

class FilteredIconLayer<Row> extends IconLayer<Row, DataFilterExtensionProps<Row>> {
  static override layerName = 'FilteredIconLayer';

  /** With the parameters it is drawn with: else deck.gl has a second pipeline made, and read, at the first picture. */
  override getShaders() {
    return { ...super.getShaders(), parameters: this.context.deck?.props.parameters };
  }

  protected override _getModel(id?: string): Model {
    const model = primed.get(this.context.device);
    primed.delete(this.context.device);
    return model ?? super._getModel(id);
  }
}

/**
 * Draws nothing: has the model of the first layer made, with the shader that all layers share, before that layer.
 * The two are much work for one moment.
 */
export class ShaderPrimer extends FilteredIconLayer<never> {
  static override layerName = 'ShaderPrimer';

  constructor() {
    super({ id: 'primer', data: [], extensions: [yearFilter] });
  }

  override updateState(): void {}

  override draw(): void {}

  /** Only once deck.gl has taken the layer up. */
  prime(): void {
    const { device } = this.context;
    primed.set(device, this._getModel());
  }
}

/** The atlas is drawn finer than the screen and read without mipmaps: edges stay crisp between pixels. */
const SHARP = { minFilter: 'linear', magFilter: 'linear', lodMaxClamp: 0 } as const;

/** A canvas is taken at once, where an address would be loaded; deck.gl's type forgets it. */
function texture({ image }: IconAtlas): string {
  return image as unknown as string;
}

/** What stands at a point of the map, shifted by CSS pixels where it has an offset. */
export interface MapRow {
  readonly world: WorldPoint;
  readonly offset?: readonly [x: number, y: number];
}

export interface IconLayerInput<Row extends MapRow> {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly isVisible: boolean;
  readonly atlas: IconAtlas;
  readonly filter: YearFilter;
  readonly iconOf: (row: Row) => string;
  /** Side of the icon's square, CSS pixels. */
  readonly sideOf: (row: Row) => number;
  readonly yearsOf: (row: Row) => SpanYears;
}

const NO_OFFSET = [0, 0] as const;

/** The same rows and atlas cost nothing again; only the filter's uniforms change. */
export function iconLayer<Row extends MapRow>(input: IconLayerInput<Row>): IconLayer<Row> {
  const { iconOf, sideOf, yearsOf } = input;
  const { from, to, newIn } = input.filter;
  return new FilteredIconLayer<Row>({
    id: input.id,
    data: input.rows,
    visible: input.isVisible,
    iconAtlas: texture(input.atlas),
    iconMapping: input.atlas.mapping,
    textureParameters: SHARP,
    sizeUnits: 'pixels',
    alphaCutoff: 0.01,
    getPosition: ({ world }) => {
      const [longitude, latitude] = fromWorld(world);
      return [longitude, latitude];
    },
    getIcon: iconOf,
    getSize: sideOf,
    getPixelOffset: ({ offset: [x, y] = NO_OFFSET }) => {
      return [x, y];
    },
    getFilterValue: (row) => {
      const { from, to, newIn } = yearsOf(row);
      return [from, to, newIn ?? from];
    },
    filterRange: [[...from], [...to], [...newIn]],
    extensions: [yearFilter],
  });
}
