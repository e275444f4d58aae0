import { DecapCmsCore } from 'decap-cms-core';
import type { DecapCms } from './decap-types.ts';

// The named border to Decap: from here on its objects have our types. Its own leave most of them open.
export const decap = DecapCmsCore as unknown as DecapCms;
