/** The look of the panel and the inspector. Colors meet a contrast of 4.5 in both schemes; forced colors keep borders. */
export const panelStyles = `
.rc-tool{--rc-page:#fff;--rc-soft:#f4f6f8;--rc-ink:#1f2933;--rc-dim:#52606d;--rc-line:#d3dae1;--rc-mark:#3048c1;--rc-yes:#0f6b3c;--rc-no:#b3261e;--rc-open:#7a4b00;color:var(--rc-ink);background:var(--rc-page);color-scheme:light;font:13px/1.45 Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;text-align:start}
.rc-tool[data-scheme=dark]{--rc-page:#1b1f24;--rc-soft:#262c33;--rc-ink:#e6eaee;--rc-dim:#aab4be;--rc-line:#3c454f;--rc-mark:#9db1ff;--rc-yes:#6fd79f;--rc-no:#ff9d94;--rc-open:#f0c36d;color-scheme:dark}
@media (prefers-contrast:more){.rc-tool{--rc-dim:var(--rc-ink);--rc-line:var(--rc-ink)}}
.rc-tool *{box-sizing:border-box}
.rc-tool button,.rc-tool input,.rc-tool select{font:inherit;color:inherit}
.rc-tool input:is([type=radio],[type=checkbox]){margin:0}
.rc-tool :focus-visible{outline:2px solid var(--rc-mark);outline-offset:1px}
.rc-bar{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:center;padding:8px 12px;border-bottom:1px solid var(--rc-line);position:sticky;top:0;background:var(--rc-page);z-index:1}
.rc-bar input[type=search]{flex:1 1 140px;min-width:0;max-width:280px;padding:4px 8px;border:1px solid var(--rc-line);border-radius:6px;background:var(--rc-page)}
.rc-chip{padding:3px 9px;border:1px solid var(--rc-line);border-radius:99px;background:var(--rc-page);cursor:pointer;white-space:nowrap}
.rc-chip[aria-pressed=true]{background:var(--rc-ink);color:var(--rc-page);border-color:var(--rc-ink)}
@media (forced-colors:active){.rc-chip[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}}
.rc-sum{display:block;color:var(--rc-dim);padding:6px 12px 0;margin:0}
.rc-table{width:100%;border-collapse:collapse;table-layout:auto}
.rc-table th{font-weight:600;text-align:start;color:var(--rc-dim);padding:6px 12px;border-bottom:1px solid var(--rc-line);white-space:nowrap}
.rc-table :is(td,tbody th){padding:4px 12px;font-weight:400;color:inherit;border-bottom:1px solid var(--rc-line);vertical-align:top}
.rc-table code,.rc-never code{font:12px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.rc-num{text-align:end!important;font-variant-numeric:tabular-nums}
.rc-code{font:12px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace!important}
.rc-row{background:none;border:0;padding:0;cursor:pointer;text-align:start}
.rc-row::before{content:"▸";display:inline-block;width:1.2em;color:var(--rc-dim)}
.rc-row[aria-expanded=true]::before{content:"▾"}
.rc-answer{font-weight:600;white-space:nowrap}
.rc-answer[data-answer=allowed]{color:var(--rc-yes)}
.rc-answer[data-answer=denied]{color:var(--rc-no)}
.rc-answer[data-answer=unknown]{color:var(--rc-open)}
.rc-dim{color:var(--rc-dim)}
.rc-more td{background:var(--rc-soft)}
.rc-more dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:0 0 6px 1.2em}
.rc-more dt{color:var(--rc-dim)}
.rc-more dd{margin:0}
.rc-button{padding:3px 10px;border:1px solid var(--rc-line);border-radius:6px;background:var(--rc-page);cursor:pointer}
.rc-empty{padding:16px 12px;margin:0;color:var(--rc-dim)}
.rc-never{margin:0;padding:8px 12px 12px 28px;columns:220px}
.rc-hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.rc-persona{display:flex;flex-wrap:wrap;gap:10px 18px;padding:10px 12px}
.rc-persona fieldset{border:0;padding:0;margin:0;min-width:120px}
.rc-persona legend{font-weight:600;padding:0 0 2px}
.rc-persona label{display:flex;gap:6px;align-items:center;padding:1px 0;cursor:pointer}
.rc-persona [aria-disabled=true]{opacity:.75;cursor:not-allowed}
.rc-float{position:fixed;z-index:2147483000;display:flex;flex-direction:column;border:1px solid var(--rc-line);border-radius:10px;box-shadow:0 8px 30px rgb(0 0 0/.22);overflow:hidden;inset:auto 16px 16px auto;width:min(560px,calc(100vw - 32px));height:min(420px,calc(100vh - 32px))}
.rc-float[data-dock=bottom]{inset:auto 0 0 0;width:auto;height:38vh;border-radius:0;border-width:1px 0 0}
.rc-float[data-dock=right]{inset:0 0 0 auto;width:min(440px,90vw);height:auto;border-radius:0;border-width:0 0 0 1px}
.rc-head{display:flex;gap:6px;align-items:center;padding:6px 8px 6px 12px;border-bottom:1px solid var(--rc-line);background:var(--rc-soft)}
.rc-head strong{flex:1}
.rc-body{flex:1;overflow:auto;min-height:0}
.rc-open{position:fixed;z-index:2147483000;inset:auto 16px 16px auto;padding:6px 12px;border-radius:99px;border:1px solid var(--rc-line);cursor:pointer;box-shadow:0 2px 10px rgb(0 0 0/.2)}
.rc-as{background:var(--rc-mark);color:var(--rc-page);padding:1px 8px;border-radius:99px}
`;
