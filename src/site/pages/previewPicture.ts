// The picture that link previews show.

export const PREVIEW_PICTURE = 'preview.png';

/** As link previews want it, CSS pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
