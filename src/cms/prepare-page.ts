import { z } from 'astro/zod';

/*
 * What must be so before any other module of the page runs; so this one is imported first.
 * Schemas would try whether the page allows code made from text, which its policy forbids and reports.
 */
z.config({ jitless: true });

// Some of Decap's packages were written for Node and name the global object as Node does.
Object.assign(globalThis, { global: globalThis });
