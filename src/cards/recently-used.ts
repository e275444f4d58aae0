/** Keeps what was made last, so that neighbours share it and memory stays flat. */
export interface RecentlyUsed<Value> {
  obtain(key: string, make: () => Value): Value;
}

/** @param count How many values are kept; the one that was asked for longest ago goes first. */
export function recentlyUsed<Value>(count: number): RecentlyUsed<Value> {
  const kept = new Map<string, Value>();
  return {
    obtain(key, make) {
      const value = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, value);
      if (kept.size > count) kept.delete(kept.keys().next().value ?? key);
      return value;
    },
  };
}
