import { z } from 'astro/zod';
import { campaignFacts, campaignText } from '../domain/campaign.ts';
import type { CollectionName } from '../domain/content-folder.ts';
import { innerSchema } from '../domain/field.ts';
import { hotline } from '../domain/hotline.ts';
import { messageFacts, messageText } from '../domain/message.ts';
import { partner } from '../domain/partner.ts';
import { site } from '../domain/site.ts';
import { source } from '../domain/source.ts';

/** The keys of a record in the order in which a file holds them, with the order inside each. Lists do not count. */
export interface KeyOrder {
  readonly [key: string]: KeyOrder;
}

/**
 * In the default locale's file the facts stand before the text. The hashes in a translation's stamp are named
 * after the text's fields and follow their order.
 */
export const keyOrders: Readonly<Record<CollectionName | 'site', KeyOrder>> = {
  site: keyOrderOf(site),
  campaigns: textOrder(campaignText, campaignFacts),
  messages: textOrder(messageText, messageFacts),
  hotlines: keyOrderOf(hotline),
  sources: keyOrderOf(source),
  partners: keyOrderOf(partner),
};

function textOrder(text: z.ZodObject, facts: z.ZodObject): KeyOrder {
  const { translation = {}, ...texts } = keyOrderOf(text);
  const parts = { ...texts, body: {} };
  return { ...keyOrderOf(facts), ...texts, translation: { ...translation, from: parts, reviewed: parts } };
}

/** The order of a schema's fields, through optional fields, lists and records with known keys. */
function keyOrderOf(schema: z.core.$ZodType): KeyOrder {
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries(schema.shape).map(([key, value]) => [key, keyOrderOf(value)]));
  }
  if (schema instanceof z.ZodArray) return keyOrderOf(schema.element);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return Object.fromEntries(schema.keyType.options.map((key) => [String(key), {}]));
  }
  const inner = innerSchema(schema);
  return inner ? keyOrderOf(inner) : {};
}
