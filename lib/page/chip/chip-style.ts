/** The chip's own look, inside its shadow root: readable on Gmail's light and dark themes, a shape for each state. */
export const chipStyle = `
:host { all: initial !important; }
button {
  all: unset; box-sizing: border-box; position: fixed; z-index: 2147483646; display: inline-flex; align-items: center;
  gap: 6px; height: 26px; max-width: 220px; padding: 0 10px; border-radius: 13px; cursor: pointer;
  font: 500 12px/1 Roboto, Arial, sans-serif; color: #1f2937; background: #fff; border: 1px solid #6b7280;
}
button[hidden] { display: none; }
button:hover { background: #f3f4f6; }
button:focus-visible { outline: 2px solid #1d4ed8; outline-offset: 2px; }
span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
i { font-style: normal; font-weight: 700; }
[data-state=good] { border-color: #15803d; } [data-state=good] i { color: #15803d; }
[data-state=missing] { border-color: #a16207; border-style: dashed; } [data-state=missing] i { color: #a16207; }
[data-state=ungrounded] { border-color: #b91c1c; border-width: 2px; } [data-state=ungrounded] i { color: #b91c1c; }
[data-theme=dark] { color: #f3f4f6; background: #1f2937; border-color: #9ca3af; }
[data-theme=dark]:hover { background: #374151; }
[data-theme=dark]:focus-visible { outline-color: #93c5fd; }
[data-theme=dark][data-state=good] { border-color: #4ade80; } [data-theme=dark][data-state=good] i { color: #4ade80; }
[data-theme=dark][data-state=missing] { border-color: #fbbf24; } [data-theme=dark][data-state=missing] i { color: #fbbf24; }
[data-theme=dark][data-state=ungrounded] { border-color: #f87171; } [data-theme=dark][data-state=ungrounded] i { color: #f87171; }
@media (forced-colors: active) { button { forced-color-adjust: auto; } }
`;
