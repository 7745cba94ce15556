import { useEffect, useState } from "react";
import { useTyped } from "./use-typed.js";

type Asked = {
  readonly label: string;
  /** What can be typed, shown while the field is empty. */
  readonly hint: string;
  /** What is searched for now; empty is nothing. */
  readonly value: string;
  readonly onSearch: (text: string) => void;
};

/** Typing rests this long before it is searched for. */
const restMs = 300;

/** A field to search by. What is typed is searched for when the typing rests, Chinese only when its letters have become words. */
export function SearchField({ label, hint, value, onSearch }: Asked) {
  const { typed, setTyped, send } = useTyped(value, onSearch);
  const [isComposing, setComposing] = useState(false);
  useEffect(() => {
    if (isComposing) return;
    const timer = setTimeout(() => send(typed.trim()), restMs);
    return () => clearTimeout(timer);
  }, [typed, isComposing, send]);
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="search"
        className="plain-select"
        value={typed}
        placeholder={hint}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </label>
  );
}
