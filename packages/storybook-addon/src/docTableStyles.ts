/** The styles of tables on docs pages, in the page's own colors, light and dark. */
export const docTableStyles = `
.rolecall-doc{font:14px/1.45 inherit;font-family:inherit;margin:16px 0;color:inherit}
.rolecall-doc-bar{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin-bottom:8px}
.rolecall-doc-bar input[type=search]{flex:1 1 160px;max-width:300px;font:inherit;color:inherit;background:transparent;border:1px solid currentColor;border-radius:6px;padding:5px 9px}
.rolecall-doc-bar button{font:inherit;color:inherit;background:transparent;border:1px solid currentColor;border-radius:6px;padding:4px 10px;cursor:pointer}
.rolecall-doc-scroll{max-height:70vh;overflow:auto;border:1px solid color-mix(in srgb,currentColor 30%,transparent);border-radius:8px}
.rolecall-doc table{border-collapse:separate;border-spacing:0;width:100%;font-size:13px}
.rolecall-doc caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rolecall-doc :is(th,td){text-align:start;padding:6px 12px;border-bottom:1px solid color-mix(in srgb,currentColor 18%,transparent);vertical-align:top}
.rolecall-doc thead th{position:sticky;top:0;background:Canvas;color:CanvasText;z-index:2;white-space:nowrap}
.rolecall-doc tbody th[scope=row]{position:sticky;inset-inline-start:0;background:Canvas;color:CanvasText;font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.rolecall-doc thead th:first-child{inset-inline-start:0;z-index:3}
.rolecall-doc .rolecall-doc-section{position:sticky;top:30px;background:Canvas;color:CanvasText;font-weight:650;z-index:1}
.rolecall-doc td[data-answer=yes]{font-weight:650}
.rolecall-doc td[data-answer=yes]::before{content:"✓ "/""}
.rolecall-doc td[data-answer=no]{opacity:.75}
.rolecall-doc p{padding:12px;margin:0}
`;
