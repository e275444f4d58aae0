import { type DecapStore, isEntryMap } from '../decap-types.ts';
import { malformedFieldsPhrase } from '../phrases.ts';

/** Milliseconds; as long as Decap shows that a field is empty. */
const shownFor = 8000;

/**
 * Says that a record was not saved because a field has the wrong form. Decap speaks only of empty fields; of the
 * others it rejects a promise without a reason, and the field may be out of sight.
 */
export function tellOfMalformedFields(store: DecapStore): void {
  addEventListener('unhandledrejection', (event) => {
    if (event.reason !== undefined) return;
    const types = errorTypes(store.getState().entryDraft?.get('fieldsErrors'));
    if (types.length === 0) return;
    event.preventDefault();
    if (types.includes('PRESENCE')) return;
    const message = { key: `ui.toast.${malformedFieldsPhrase}` };
    store.dispatch({
      type: 'NOTIFICATION_SEND',
      payload: { message, type: 'error', dismissAfter: shownFor },
    });
  });
}

/** The kinds of errors in Decap's form, of all its fields. */
function errorTypes(errors: unknown): readonly string[] {
  if (!isEntryMap(errors)) return [];
  return Object.values(errors.toJS()).flatMap((ofField) =>
    Array.isArray(ofField) ? ofField.map(({ type }) => String(type)) : [],
  );
}
