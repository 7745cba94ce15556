import { useEffect, useRef, useState } from "react";

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
  const [typed, setTyped] = useState(value);
  const [isComposing, setComposing] = useState(false);
  const sent = useRef(value);
  useEffect(() => {
    // The address changed by itself (back, another link): the field follows it. Its own words come back later than they were typed.
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const text = typed.trim();
    if (isComposing || text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      onSearch(text);
    }, restMs);
    return () => clearTimeout(timer);
  }, [typed, isComposing, onSearch]);
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
