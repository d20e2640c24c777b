/** Words of the settings' part about WhatsApp numbers linked as a device. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'devices.add': 'Tautkan nomor sebagai perangkat (tidak resmi)…',
  'devices.add_title': 'Tautkan nomor sebagai perangkat',
  'devices.warning_title': 'Baca dulu: nomor ini bisa hilang',
  'devices.warning_terms':
    'Cara ini memakai WhatsApp Web lewat pustaka tidak resmi. WhatsApp tidak mengizinkannya: nomornya bisa diblokir selamanya, kapan saja, tanpa peringatan.',
  'devices.warning_spare':
    'Pakai nomor cadangan, jangan nomor utama toko. Jangan untuk pesan massal atau menyapa orang yang belum pernah menulis.',
  'devices.warning_less':
    'Tidak ada jaminan sampai, tidak ada tombol dan templat, dan bisa berhenti bekerja saat WhatsApp Web berubah. Untuk toko sungguhan, pakai WhatsApp Cloud API.',
  'devices.warning_apart': 'Dekat tidak berafiliasi dengan WhatsApp atau Meta.',
  'devices.accept': 'Saya mengerti dan menerima risikonya',
  'devices.name': 'Nama nomor ini',
  'devices.name_example': 'misalnya Nomor cadangan Kemang',
  'devices.make': 'Tautkan',
  'devices.unofficial': 'perangkat tertaut, tidak resmi',
  'devices.unattended':
    'Tidak ada yang menjalankan nomor ini: balasan menunggu. Minta pengelola server memeriksa proses linked-devices. Bila mesinnya sudah tidak ada, tautkan di mesin lain.',
  'devices.starting': 'Menyiapkan WhatsApp Web… Bila lama, minta pengelola server memeriksa proses linked-devices.',
  'devices.scan': 'Di ponsel: WhatsApp › Perangkat tertaut › Tautkan perangkat, lalu pindai kode ini.',
  'devices.scan_alt': 'Kode QR untuk menautkan {name}',
  'devices.code': 'Di ponsel: WhatsApp › Perangkat tertaut › Tautkan dengan nomor telepon, lalu ketik kode ini.',
  'devices.secret': 'Siapa pun yang memegang kode ini bisa masuk sebagai nomor Anda. Jangan dibagikan.',
  'devices.linking': 'Tertaut. Menunggu WhatsApp menyamakan pesan…',
  'devices.ready': 'Tersambung sebagai {number} sejak {time}.',
  'devices.ready_hidden': 'Tersambung sejak {time}.',
  'devices.heard': 'Terakhir terdengar {time}',
  'devices.off': 'Belum tertaut.',
  'devices.ended': 'Berhenti {time}: {why}',
  'devices.again': 'Dicoba lagi sendiri sekitar {time}.',
  'devices.link': 'Tautkan lagi',
  'devices.link_now': 'Coba sekarang',
  'devices.by_code': 'Pakai kode, bukan QR',
  'devices.by_qr': 'Pakai kode QR',
  'devices.phone': 'Nomor ponselnya',
  'devices.phone_how': 'Dengan kode negara, seperti +6281234567890.',
  'devices.show_code': 'Tampilkan kode',
  'devices.unlink': 'Lepaskan perangkat',
  'devices.unlink_what':
    'Perangkat ini dikeluarkan dari WhatsApp. Percakapan tetap ada; balasan menunggu sampai ditautkan lagi.',
  'devices.is_linked': 'Tertaut',
} satisfies Catalogue;

const en = {
  'devices.add': 'Link a number as a device (unofficial)…',
  'devices.add_title': 'Link a number as a device',
  'devices.warning_title': 'Read first: you can lose this number',
  'devices.warning_terms':
    'This goes by WhatsApp Web and an unofficial library. WhatsApp does not allow it: the number can be banned for good, at any time, without warning.',
  'devices.warning_spare':
    'Use a spare number, never the shop’s main one. Not for bulk messages, nor for people who have never written.',
  'devices.warning_less':
    'Nothing promises that messages arrive, there are no buttons and templates, and it may stop working when WhatsApp Web changes. A real shop uses the WhatsApp Cloud API.',
  'devices.warning_apart': 'Dekat is not affiliated with WhatsApp or Meta.',
  'devices.accept': 'I understand, and take the risk',
  'devices.name': 'Name of this number',
  'devices.name_example': 'such as Spare number Kemang',
  'devices.make': 'Link it',
  'devices.unofficial': 'linked device, unofficial',
  'devices.unattended':
    'Nobody runs this number: replies wait. Ask whoever runs the server to look at the linked-devices process. If its machine is gone, link it on another.',
  'devices.starting':
    'Getting WhatsApp Web ready… If it takes long, have whoever runs the server look at the linked-devices process.',
  'devices.scan': 'On the phone: WhatsApp › Linked devices › Link a device, then scan this code.',
  'devices.scan_alt': 'QR code to link {name}',
  'devices.code': 'On the phone: WhatsApp › Linked devices › Link with phone number, then type this code.',
  'devices.secret': 'Whoever has this code gets in as your number. Share it with nobody.',
  'devices.linking': 'Linked. Waiting for WhatsApp to bring its messages up to date…',
  'devices.ready': 'Connected as {number} since {time}.',
  'devices.ready_hidden': 'Connected since {time}.',
  'devices.heard': 'Last heard {time}',
  'devices.off': 'Not linked yet.',
  'devices.ended': 'Ended {time}: {why}',
  'devices.again': 'Tried again by itself at about {time}.',
  'devices.link': 'Link again',
  'devices.link_now': 'Try now',
  'devices.by_code': 'Use a code, not QR',
  'devices.by_qr': 'Use a QR code',
  'devices.phone': 'Its phone number',
  'devices.phone_how': 'With the country code, such as +6281234567890.',
  'devices.show_code': 'Show the code',
  'devices.unlink': 'Unlink the device',
  'devices.unlink_what':
    'The device is signed out at WhatsApp. Conversations stay; replies wait until it is linked again.',
  'devices.is_linked': 'Linked',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const deviceTexts: Record<Locale, Catalogue> = { id, en };
