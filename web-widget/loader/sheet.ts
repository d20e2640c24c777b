/** Where the chat takes the whole screen: a phone either way up, or a page enlarged until little of it is left. */
export const SMALL = '(max-width:480px),(max-height:480px)';

/**
 * Styles of the launcher and of the frame's place on the page. Adopted as a sheet: no page's CSP forbids that.
 * A line ends with a backslash so that its end is not sent.
 * Importance is the other way round in a shadow root: what is important here wins over whatever the page says.
 */
export const SHEET = `\
:host{all:initial!important;--b:#0b6e5b;--o:#fff}\
button,div{position:fixed;z-index:2147483000;right:20px;bottom:20px;font:600 13px/20px system-ui;box-shadow:0 4px 16px #0004}\
.left{right:auto;left:20px}\
button{padding:0;border:0;border-radius:50%;background:var(--b);color:var(--o);cursor:pointer}\
button:focus-visible{outline:6px double var(--b)}\
b{display:block;margin:16px;padding:12px;background:var(--o);clip-path:path('M5 3h14q3 0 3 3v9q0 3-3 3h-6l-6 5v-5H5q-3 0-3-3V6q0-3 3-3z')}\
[aria-expanded=true] b{clip-path:path('m5 8 7 7 7-7 1 2-8 8-8-8z')}\
span{position:absolute;top:0;right:0;min-width:10px;padding:0 5px;border-radius:10px;background:#b42318;color:#fff}\
div{bottom:88px;width:380px;height:min(640px,100vh - 108px);border-radius:16px;overflow:hidden;outline:1px solid #8885;\
background:Canvas;color:CanvasText}\
div[inert]{visibility:hidden}\
p{position:absolute;margin:24px}\
iframe{position:absolute;width:100%;height:100%;border:0;opacity:0}\
@media ${SMALL}{div{inset:0!important;width:100%;height:100%;border-radius:0}}`;
