import type { CDPSession } from '@playwright/test';

export interface Kept {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

export function keptByPage(session: CDPSession): Promise<Kept>;

/** WebGL contexts that are held, shown or not. */
export function heldContexts(session: CDPSession): Promise<number>;
