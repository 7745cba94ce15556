import { useCallback, useEffect, useRef, useState } from "react";

/**
 * Text in a field whose value stands elsewhere too, such as the address, and comes back from there later than it was
 * typed: what comes back changes nothing, what changed there by itself (back, a link) the field follows.
 */
export function useTyped(value: string, onText: (text: string) => void) {
  const [typed, setTyped] = useState(value);
  const onTheWay = useRef<string[]>([]);
  useEffect(() => {
    const landed = onTheWay.current.indexOf(value);
    onTheWay.current = onTheWay.current.slice(landed + 1);
    if (landed === -1) setTyped(value);
  }, [value]);
  const send = useCallback(
    (text: string) => {
      if (text === (onTheWay.current.at(-1) ?? value)) return;
      onTheWay.current.push(text);
      onText(text);
    },
    [value, onText],
  );
  return { typed, setTyped, send };
}
