<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <!-- Names in the news that English engines tend to get wrong. The alias, where one is needed, is for engines that read no phonemes. -->
  <lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkiːv</phoneme><alias>Keev</alias></lexeme>
  <lexeme><grapheme>Lviv</grapheme><phoneme>ləˈviːv</phoneme><alias>Luh Veev</alias></lexeme>
  <lexeme><grapheme>Kharkiv</grapheme><phoneme>ˈhɑːrkɪv</phoneme><alias>Harkiv</alias></lexeme>
  <lexeme><grapheme>Zelensky</grapheme><grapheme>Zelenskyy</grapheme><grapheme>Zelenskiy</grapheme><phoneme>zəˈlɛnski</phoneme><alias>Zelenskee</alias></lexeme>
  <lexeme><grapheme>Xi Jinping</grapheme><phoneme>ʃiː dʒɪnˈpɪŋ</phoneme><alias>Shee Jinping</alias></lexeme>
  <lexeme><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈɛrdəwɑːn</phoneme><alias>Airdoh wahn</alias></lexeme>
  <lexeme><grapheme>Scholz</grapheme><phoneme>ʃɒlts</phoneme><alias>Sholts</alias></lexeme>
  <lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbuːtədʒədʒ</phoneme><alias>Bootedge edge</alias></lexeme>
  <lexeme><grapheme>Nguyen</grapheme><phoneme>wɪn</phoneme><alias>Win</alias></lexeme>
  <lexeme><grapheme>Houthi</grapheme><phoneme>ˈhuːθi</phoneme><alias>Hoothy</alias></lexeme>
  <lexeme><grapheme>Houthis</grapheme><phoneme>ˈhuːθiz</phoneme><alias>Hoothies</alias></lexeme>
  <lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃəx</phoneme><alias>Teeshock</alias></lexeme>
  <lexeme><grapheme>Siobhan</grapheme><grapheme>Siobhán</grapheme><phoneme>ʃɪˈvɔːn</phoneme><alias>Shivawn</alias></lexeme>
  <lexeme><grapheme>Niamh</grapheme><phoneme>niːv</phoneme><alias>Neeve</alias></lexeme>
  <lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɜːrʃə</phoneme><alias>Sersha</alias></lexeme>
  <lexeme><grapheme>Aoife</grapheme><phoneme>ˈiːfə</phoneme><alias>Eefa</alias></lexeme>
  <lexeme><grapheme>Leicester</grapheme><phoneme>ˈlɛstər</phoneme></lexeme>
  <lexeme><grapheme>Worcester</grapheme><phoneme>ˈwʊstər</phoneme></lexeme>
  <lexeme><grapheme>Gloucester</grapheme><phoneme>ˈɡlɒstər</phoneme></lexeme>
  <lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛdɪnbərə</phoneme></lexeme>
  <lexeme><grapheme>Arkansas</grapheme><phoneme>ˈɑːrkənsɔː</phoneme></lexeme>
  <lexeme><grapheme>Illinois</grapheme><phoneme>ˌɪlɪˈnɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Des Moines</grapheme><phoneme>dəˈmɔɪn</phoneme></lexeme>
  <lexeme><grapheme>Tucson</grapheme><phoneme>ˈtuːsɒn</phoneme><alias>Toosonn</alias></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><grapheme>Reykjavík</grapheme><phoneme>ˈreɪkjəvɪk</phoneme><alias>Rakeyavik</alias></lexeme>
</lexicon>
