/** What emoji are called, by their first character: those that people write most. Any other is called an emoji. */
const table = `
😀 grinning face|😃 smiling face|😄 smiling face|😁 beaming face|😆 laughing face|😅 nervous smile|🤣 rolling on the floor laughing|😂 tears of joy|🙂 slight smile|🙃 upside-down face
😉 winking face|😊 smiling face|😇 halo|🥰 face with hearts|😍 heart eyes|🤩 star-struck|😘 blowing a kiss|😋 delicious|😜 tongue out|🤪 zany face
🤗 hugging face|🤔 thinking face|🤐 zipped mouth|🤨 raised eyebrow|😐 neutral face|😑 blank face|😶 no mouth|😏 smirking face|🙄 rolling eyes|😬 grimace
😌 relieved face|😔 sad face|😴 sleeping face|😷 face mask|🤒 thermometer|🤕 bandaged head|🤢 nauseated face|🤮 vomiting|🥵 hot face|🥶 cold face
😵 dizzy face|🤯 exploding head|🥳 party face|😎 sunglasses|😕 confused face|😟 worried face|🙁 slight frown|😮 open mouth|😲 astonished face|😳 flushed face
🥺 pleading face|😢 crying face|😭 sobbing|😱 screaming in fear|😞 disappointed face|😩 weary face|😤 triumph|😡 angry face|😠 angry face|🤬 swearing
😈 horns|💀 skull|💩 pile of poo|🤡 clown|👻 ghost|👽 alien|🤖 robot|🙈 see no evil|🙉 hear no evil|🙊 speak no evil
❤ red heart|🧡 orange heart|💛 yellow heart|💚 green heart|💙 blue heart|💜 purple heart|🖤 black heart|🤍 white heart|💔 broken heart|💕 two hearts|💖 sparkling heart|💗 growing heart|💯 one hundred
💥 bang|💦 splash|💨 dash|💬 speech bubble|💤 sleep|👋 waving hand|✋ raised hand|👌 OK hand|✌ victory hand|🤞 crossed fingers|🤘 sign of the horns|👈 pointing left|👉 pointing right|👆 pointing up|👇 pointing down|☝ pointing up
👍 thumbs up|👎 thumbs down|✊ raised fist|👊 fist|👏 clapping hands|🙌 raised hands|🤝 handshake|🙏 folded hands|✍ writing hand|💪 flexed arm|👀 eyes|🧠 brain
👶 baby|👦 boy|👧 girl|👨 man|👩 woman|👴 old man|👵 old woman|🤷 shrug|🤦 face palm|👮 police officer|👑 crown|💃 dancer|🏃 runner|👪 family
🐶 dog|🐱 cat|🐭 mouse|🐴 horse|🐷 pig|🐮 cow|🐑 sheep|🐔 chicken|🐦 bird|🐟 fish|🐳 whale|🐝 bee|🦋 butterfly|🐢 turtle|🐍 snake
🌹 rose|🌸 blossom|🌻 sunflower|🌲 tree|🌳 tree|🍀 clover|🍁 maple leaf|🌍 globe|🌎 globe|🌏 globe|🌙 moon|☀ sun|⭐ star|🌟 glowing star|✨ sparkles|⚡ lightning|🔥 fire|🌈 rainbow|☁ cloud|❄ snowflake|🌊 wave|☔ rain
🍎 apple|🍞 bread|🍕 pizza|🍔 hamburger|🍰 cake|🎂 birthday cake|☕ coffee|🍺 beer|🍷 wine|🥂 clinking glasses|🍽 plate
⚽ football|🏀 basketball|🏈 American football|⚾ baseball|🎾 tennis|🏏 cricket|🏆 trophy|🥇 gold medal|🥈 silver medal|🥉 bronze medal|🎯 bull’s-eye|🎮 video game|🎵 music|🎶 music|🎤 microphone|🎧 headphones|🎬 film|🎨 palette|🎭 masks
🚗 car|🚌 bus|🚆 train|✈ aeroplane|🚀 rocket|🚢 ship|🚲 bicycle|🚑 ambulance|🚒 fire engine|🚓 police car|🏠 house|🏥 hospital|🏫 school|⛪ church
⏰ alarm clock|⏳ hourglass|📱 mobile phone|💻 laptop|📷 camera|📺 television|📰 newspaper|📚 books|📖 book|📝 memo|📅 calendar|📈 rising chart|📉 falling chart|📌 pin|📍 place|📧 e-mail|📢 loudspeaker|📣 megaphone|🔔 bell|🔑 key|🔒 lock|🔗 link|🔍 magnifying glass|💡 light bulb|💰 money bag|💵 banknotes|💸 flying money|🎁 present|🎉 party popper|🎊 confetti|🎈 balloon|🎄 Christmas tree|🎃 pumpkin
✅ tick|✔ tick|❌ cross|❗ exclamation mark|❓ question mark|⚠ warning|🚨 siren|🚫 prohibited|🆕 new|🆗 OK|➡ arrow right|⬅ arrow left|⬆ arrow up|⬇ arrow down|♻ recycling|🔴 red circle|🟢 green circle|🔵 blue circle|🏁 chequered flag|🚩 red flag|🏳 white flag|🏴 black flag
`;

export const emojiNames: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const at = entry.indexOf(' ');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
);
