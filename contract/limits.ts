/** Numbers both ends hold to. Plain values, so a browser bundle may import them without any schema code. */

/** Longest text of one message, in UTF-16 code units after trimming: what browsers count, and WhatsApp's own limit. */
export const MESSAGE_MAX = 4096;
/** Longest emoji, in UTF-16 code units: a family of four with skin tones has 41. */
export const REACTION_MAX = 64;
/** Values of a template, and the longest of them. */
export const TEMPLATE_VALUES_MAX = 20;
export const TEMPLATE_VALUE_MAX = 500;
/** Messages in one page of history. */
export const PAGE_MAX = 200;
export const PAGE_DEFAULT = 50;
/** Rows in one page of the inbox. */
export const INBOX_PAGE_MAX = 100;
/** Conversations a client may name in one `sync`. */
export const SYNC_MAX = 200;
/** Seconds a widget or agent token lives. */
export const TOKEN_TTL_S = 15 * 60;
/** A website's proof of who is signed in ends at most so many seconds after it is shown. */
export const IDENTITY_TTL_S = 60 * 60;
/** A client asks `sync` this often; on a degraded connection more often, with up to half as much again by chance. */
export const SYNC_EVERY_MS = 25_000;
export const SYNC_DEGRADED_EVERY_MS = 3_000;
/** `message:received` and `typing:set` are sent at most this often. */
export const RECEIVED_EVERY_MS = 1_000;
export const TYPING_EVERY_MS = 3_000;
/** A typing notice fades after this long without another. */
export const TYPING_FADES_MS = 6_000;
/** Who looks at a conversation says so this often. */
export const VIEWING_EVERY_MS = 20_000;
/** Then it is taken that they no longer do. */
export const VIEWING_FADES_MS = 45_000;
/** A request without an ack after this long is asked again with the same `clientId`. */
export const ACK_TIMEOUT_MS = 10_000;
/** Socket protocol version, sent as `auth.v`. */
export const PROTOCOL_VERSION = 1;
/** A stock figure older than this is said with its age. */
export const STOCK_FRESH_MS = 60 * 60_000;
/** A branch that closes within this long is said to close soon. */
export const CLOSING_SOON_MS = 45 * 60_000;
/** Minutes units are held where nobody says otherwise, and the most that may be asked for. */
export const HOLD_MINUTES = 15;
export const HOLD_MINUTES_MAX = 24 * 60;
/** Longest title and body of an article in one language, phrases it is asked by, and articles of one vendor. */
export const ARTICLE_TITLE_MAX = 120;
export const ARTICLE_BODY_MAX = 8_000;
export const ARTICLE_ASKS_MAX = 30;
export const ARTICLES_MAX = 500;
/** The longest address of a browser's push service. */
export const PUSH_ENDPOINT_MAX = 1_000;
/** Canned replies: of the vendor, of one agent; the longest title and text in one language; how a shortcut is spelt. */
/** Longer than a message may be, so that what is too long to send is not lost. */
export const DRAFT_MAX = 16_384;
export const CANNED_MAX = 500;
export const CANNED_OWN_MAX = 100;
export const CANNED_TITLE_MAX = 80;
export const CANNED_TEXT_MAX = 2_000;
export const CANNED_SHORTCUT = '[a-z0-9][a-z0-9_\\-]{0,31}';
/** Agents in one page; conversations one may hold, usually and at the most. */
export const AGENTS_PAGE_MAX = 200;
export const AGENT_CAPACITY = 5;
export const AGENT_CAPACITY_MAX = 100;
/** Characters of a password that is chosen. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 256;
/** Colleagues one note may name. */
export const MENTIONS_MAX = 10;
/** Tags of one conversation, and the longest of them. */
export const TAGS_MAX = 20;
export const TAG_MAX = 40;
/** A list of the inbox: branches it may name, alternatives it may give; counts asked at once, and how far they count. */
export const FILTER_BRANCHES_MAX = 50;
export const ALTERNATIVES_MAX = 5;
export const COUNTED_MAX = 20;
export const COUNT_CAP = 1_000;
/** Saved views: of one agent, shared ones of the vendor, the longest name. */
export const VIEWS_OWN_MAX = 50;
export const VIEWS_SHARED_MAX = 100;
export const VIEW_NAME_MAX = 60;
/** Longest question of a search. */
export const CONTACT_NAME_MAX = 100;
export const CONTACT_NOTE_MAX = 2_000;
export const SEARCH_WORDS_MAX = 200;
/** Longest text between colleagues, in UTF-16 code units after trimming. */
export const STAFF_MESSAGE_MAX = 1_000;
/** People in one consultation, the longest name of one, and what an invitation into it may be good for. */
export const PEOPLE_MAX = 20;
export const MEMBER_NAME_MAX = 60;
export const INVITE_USES_MAX = 19;
export const INVITE_HOURS = 48;
export const INVITE_HOURS_MAX = 30 * 24;
/** Invitations of one conversation that hold at the same time. */
export const INVITES_MAX = 20;
/** Largest file of each kind in bytes: what WhatsApp takes, but for images, which are made smaller, and files. */
export const ATTACHMENT_MAX = {
  image: 12 * 1024 * 1024,
  video: 16 * 1024 * 1024,
  voice: 16 * 1024 * 1024,
  file: 25 * 1024 * 1024,
} as const;
export const ATTACHMENT_ANY_MAX = ATTACHMENT_MAX.file;
/** Bytes a client sends in one request: little is lost where the line breaks. */
export const UPLOAD_PART = 256 * 1024;
/** Files of one person that are not sent yet. */
export const UPLOADS_MAX = 20;
/** Words under a file, as WhatsApp counts them; the longest name. */
export const CAPTION_MAX = 1_024;
export const FILE_NAME_MAX = 200;
/** What a shopper may write with their score. */
export const CSAT_WORDS_MAX = 1_000;
