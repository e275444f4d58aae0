/** A whole, small and valid campaign as files: one message in English and Arabic. Tests state only what they change. */
export const smallCampaign: Readonly<Record<string, string>> = {
  'site.yml': `name: Before you pay
address: https://before-you-pay.example
owner: Example NGO
funder: Example Fund
purpose:
  en: We explain how smugglers' offers work.
  ar: نشرح كيف تعمل عروض المهربين.
defaultLocale: en
locales: [en, ar]
exitPage: https://www.wikipedia.org/
licence: CC BY 4.0
`,
  'sources/wg7-2020.yml': `title: Successful strategies concerning the use of technology
publisher: United Nations
year: 2020
url: https://www.unodc.org/
language: en
retrievedOn: 2026-11-01
`,
  'hotlines/eu-112.yml': `name: "112"
channel: phone
contact: "112"
country: EU
hours: 24/7
languages: [en]
cost: free
answers:
  en: Emergency services in the European Union.
  ar: خدمات الطوارئ في الاتحاد الأوروبي.
evidence: https://digital-strategy.ec.europa.eu/en/policies/112
testedOn: 2026-11-01
reviewBy: 2027-11-01
`,
  'campaigns/en/before-you-pay.md': `---
audience: Young people who were offered a journey
belief: The offer is safe because I pay later
goal: Ask somebody who gains nothing from it
indicator: Visits to the help page
stage: before-departure
colour: ink
startsOn: 2026-11-01
name: Before you pay
summary: What to ask before money changes hands.
rights: Everybody may ask for protection.
---
`,
  'campaigns/ar/before-you-pay.md': `---
name: قبل أن تدفع
summary: ما الذي تسأله قبل الدفع.
rights: لكل إنسان أن يطلب الحماية.
translation:
  origin: machine
  from: {}
---
`,
  'messages/en/phone-number.md': `---
code: A7K3Q9
campaign: before-you-pay
kind: risk
template: statement
fear: low
messenger: organisation
sources:
  - source: wg7-2020
    locator: para. 10
hotlines:
  - eu-112
reviewBy: 2027-05-01
headline: A phone number proves nothing
cardText: A number can be gone tomorrow.
action: Ask first, it is free
steps:
  - Ask for a name and an office.
---

A number can be rented for a week.
`,
  'messages/ar/phone-number.md': `---
headline: رقم الهاتف لا يثبت شيئًا
cardText: قد يختفي الرقم غدًا.
action: اسأل أولًا، مجانًا
translation:
  origin: machine
  from: {}
---

يمكن استئجار رقم لأسبوع.
`,
};

/** The small campaign with some files replaced, added (a text) or taken out (undefined). */
export function smallCampaignWith(
  changes: Readonly<Record<string, string | undefined>> = {},
): Map<string, string> {
  const files = new Map(Object.entries(smallCampaign));
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** A file of the small campaign with one piece of text replaced. Throws when that piece is not there. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = smallCampaign[path];
  if (!text?.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  return { [path]: text.replace(from, to) };
}
