// What hooks of the map share: a way to ask for the camera and size of this moment.
import type { Camera, Size } from '@/model/camera';

export interface MapView {
  readonly camera: Camera;
  readonly size: Size;
}

export interface ViewReference {
  readonly current: () => MapView;
}
