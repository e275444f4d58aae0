import { defineCollection } from 'astro:content';
import path from 'node:path';
import { contentLoader } from './content/astro-loader.ts';
import {
  campaignRecord,
  hotlineRecord,
  messageRecord,
  partnerRecord,
  siteRecord,
  sourceRecord,
} from './domain/record.ts';

const directory = path.resolve(process.env.CONTENT_DIR ?? 'content');

export const collections = {
  site: defineCollection({ loader: contentLoader('site', directory), schema: siteRecord }),
  campaigns: defineCollection({ loader: contentLoader('campaigns', directory), schema: campaignRecord }),
  messages: defineCollection({ loader: contentLoader('messages', directory), schema: messageRecord }),
  hotlines: defineCollection({ loader: contentLoader('hotlines', directory), schema: hotlineRecord }),
  sources: defineCollection({ loader: contentLoader('sources', directory), schema: sourceRecord }),
  partners: defineCollection({ loader: contentLoader('partners', directory), schema: partnerRecord }),
};
