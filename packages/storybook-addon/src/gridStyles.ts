/** The styles of the grid, in the colors of the manager's text and the page's canvas. */
export const gridStyles = `
.rolecall-grid{position:absolute;inset:0;overflow:auto;background:Canvas;color:CanvasText;font:13px/1.4 system-ui,sans-serif;z-index:2}
.rolecall-grid header{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:8px 12px;position:sticky;inset-inline-start:0;top:0;background:Canvas;border-bottom:1px solid GrayText;z-index:1}
.rolecall-grid header button{font:inherit;color:inherit;background:none;border:1px solid GrayText;border-radius:99px;padding:2px 10px;cursor:pointer}
.rolecall-grid header button[aria-pressed=true]{background:CanvasText;color:Canvas}
@media (forced-colors:active){.rolecall-grid header button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}}
.rolecall-grid .rolecall-key{margin-inline-start:auto}
.rolecall-grid i{display:inline-block;width:14px;height:10px;margin-inline-start:10px}
.rolecall-grid i[data-kind=different]{border:2px solid #e8590c}
.rolecall-grid i[data-kind=lacking]{border:2px dashed #1971c2}
.rolecall-cells{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(320px,1fr);gap:12px;padding:12px}
.rolecall-grid figure{margin:0;border:1px solid GrayText;border-radius:8px;overflow:hidden;background:Canvas}
.rolecall-grid figcaption{padding:6px 10px;border-bottom:1px solid GrayText}
.rolecall-grid iframe{display:block;width:100%;border:0;background:#fff}
`;
