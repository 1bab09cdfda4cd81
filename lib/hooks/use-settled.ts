import { useEffect, useRef, useState } from 'react';

const settleMs = 2_000;

/** Whether somebody is typing: true with every `touch`, false two seconds after the last one or at `rest`. */
export function useSettled(): { isTyping: boolean; touch: () => void; rest: () => void } {
  const [isTyping, setTyping] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const rest = () => {
    clearTimeout(timer.current);
    setTyping(false);
  };
  const touch = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTyping(false), settleMs);
    setTyping(true);
  };
  return { isTyping, touch, rest };
}
