/** Styles of the launcher and of the frame's place on the page. Adopted as a sheet: no page's CSP forbids that. */
export const SHEET = `
:host{all:initial;--b:#0b6e5b;--o:#fff;font:600 12px/20px system-ui,sans-serif}
button,div{position:fixed;z-index:2147483000;right:20px;bottom:20px}
.left{right:auto;left:20px}
button{padding:0;border:0;border-radius:50%;background:var(--b);color:var(--o);cursor:pointer;box-shadow:0 4px 16px #0004}
button:focus-visible{outline:3px solid var(--b);outline-offset:3px}
svg{width:26px;height:26px;margin:15px;display:block;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
i{position:absolute;top:0;right:0;min-width:10px;padding:0 5px;border-radius:10px;background:#b42318;color:#fff;font-style:normal}
[hidden]{display:none}
div{bottom:88px;width:380px;height:min(640px,100vh - 108px);border-radius:16px;overflow:hidden;box-shadow:0 8px 32px #0004;
background:Canvas;transition:.15s ease-out;transition-property:opacity,visibility}
div[inert]{visibility:hidden;opacity:0}
iframe{width:100%;height:100%;border:0;display:block}
@media(max-width:480px){div{inset:0!important;width:100%;height:100%;border-radius:0}[aria-expanded=true]{display:none}}
@media(prefers-reduced-motion:reduce){div{transition:none}}`;
