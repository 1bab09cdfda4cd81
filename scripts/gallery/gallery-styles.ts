/** Plain and readable in light and dark; three columns where there is room. */
export const galleryStyles = `
:root { color-scheme: light dark; --line: light-dark(#d8d8dc, #3d3d44); --soft: light-dark(#5c5c66, #a9a9b4); --mark: light-dark(#fdf0b8, #4d4417); --warn: light-dark(#9a3412, #fdba74); }
body { margin: 0 auto; max-width: 110rem; padding: 1rem 1.5rem; font: 15px/1.45 system-ui, sans-serif; background: light-dark(#fff, #17171a); color: light-dark(#1c1c21, #ececf1); }
nav a { margin-right: .8rem; color: inherit; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 0; }
h4 { font-size: .8rem; margin: .7rem 0 .1rem; color: var(--soft); font-weight: 600; }
article { display: grid; grid-template-columns: 1fr 1.4fr 1.1fr; gap: 1.5rem; padding: 1rem 0; border-top: 1px solid var(--line); }
p { margin: .15rem 0; } ul { margin: .2rem 0; padding-left: 1.1rem; color: var(--soft); font-size: .9rem; }
.note, .mail { white-space: pre-wrap; overflow-wrap: anywhere; } .mail { border-left: 3px solid var(--line); padding-left: .8rem; }
.line { font-weight: 600; } .none, .when, small { color: var(--soft); font-size: .85rem; font-weight: 400; } .wanted { color: var(--warn); font-size: .9rem; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0 .1rem; } sup { font-size: .62rem; color: var(--soft); margin-right: .2rem; }
@media (max-width: 900px) { article { grid-template-columns: 1fr; } }
`;
