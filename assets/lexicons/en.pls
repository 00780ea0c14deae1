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
  <lexeme><grapheme>Qatar</grapheme><phoneme>kəˈtɑːr</phoneme><alias>Kuh tar</alias></lexeme>
  <lexeme><grapheme>Kyrgyzstan</grapheme><phoneme>ˈkɪrɡɪstæn</phoneme><alias>Keergistan</alias></lexeme>
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>pəˈnɒm ˈpɛn</phoneme><alias>Puh nom Pen</alias></lexeme>
  <lexeme><grapheme>Beijing</grapheme><phoneme>beɪˈdʒɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>tʃɒŋˈtʃɪŋ</phoneme><alias>Chong ching</alias></lexeme>
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ˈɡwɑːŋdʒoʊ</phoneme><alias>Gwahng joe</alias></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ʃɪndʒiˈɑːŋ</phoneme><alias>Shin jee ahng</alias></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><phoneme>ˈwiːɡʊr</phoneme><alias>Weegoor</alias></lexeme>
  <lexeme><grapheme>Uyghurs</grapheme><phoneme>ˈwiːɡʊrz</phoneme><alias>Weegoors</alias></lexeme>
  <lexeme><grapheme>Odesa</grapheme><phoneme>ɒˈdɛsə</phoneme><alias>Odessa</alias></lexeme>
  <lexeme><grapheme>Zaporizhzhia</grapheme><phoneme>ˌzæpəˈrɪʒə</phoneme><alias>Zappa rizha</alias></lexeme>
  <lexeme><grapheme>Dnipro</grapheme><phoneme>dniˈproʊ</phoneme><alias>Duh nee pro</alias></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>ˌmæriˈuːpɒl</phoneme><alias>Marry oopol</alias></lexeme>
  <lexeme><grapheme>Donbas</grapheme><phoneme>ˈdɒnbæs</phoneme><alias>Donbass</alias></lexeme>
  <lexeme><grapheme>Gdansk</grapheme><grapheme>Gdańsk</grapheme><phoneme>ɡəˈdænsk</phoneme><alias>Guh dansk</alias></lexeme>
  <lexeme><grapheme>Lodz</grapheme><grapheme>Łódź</grapheme><phoneme>wuːdʒ</phoneme><alias>Woodge</alias></lexeme>
  <lexeme><grapheme>Wroclaw</grapheme><grapheme>Wrocław</grapheme><phoneme>ˈvrɒtswɑːf</phoneme><alias>Vrots waff</alias></lexeme>
  <lexeme><grapheme>Reims</grapheme><phoneme>riːmz</phoneme><alias>Reems</alias></lexeme>
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛərˈsaɪ</phoneme><alias>Vair sigh</alias></lexeme>
  <lexeme><grapheme>Marseille</grapheme><grapheme>Marseilles</grapheme><phoneme>mɑːrˈseɪ</phoneme><alias>Mar say</alias></lexeme>
  <lexeme><grapheme>La Jolla</grapheme><phoneme>lə ˈhɔɪə</phoneme><alias>La Hoya</alias></lexeme>
  <lexeme><grapheme>San Jose</grapheme><phoneme>ˌsæn hoʊˈzeɪ</phoneme><alias>San Hozay</alias></lexeme>
  <lexeme><grapheme>Albuquerque</grapheme><phoneme>ˈælbəkɜːrki</phoneme><alias>Albakerky</alias></lexeme>
  <lexeme><grapheme>Schenectady</grapheme><phoneme>skəˈnɛktədi</phoneme><alias>Skenektady</alias></lexeme>
  <lexeme><grapheme>Spokane</grapheme><phoneme>ˌspoʊˈkæn</phoneme><alias>Spoke ann</alias></lexeme>
  <lexeme><grapheme>Yosemite</grapheme><phoneme>joʊˈsɛmɪti</phoneme><alias>Yo semmity</alias></lexeme>
  <lexeme><grapheme>Oahu</grapheme><phoneme>oʊˈɑːhuː</phoneme><alias>Oh ah hoo</alias></lexeme>
  <lexeme><grapheme>Worcestershire</grapheme><phoneme>ˈwʊstərʃər</phoneme><alias>Wooster shur</alias></lexeme>
  <lexeme><grapheme>Gloucestershire</grapheme><phoneme>ˈɡlɒstərʃər</phoneme><alias>Gloster shur</alias></lexeme>
  <lexeme><grapheme>Leicestershire</grapheme><phoneme>ˈlɛstərʃər</phoneme><alias>Lester shur</alias></lexeme>
  <lexeme><grapheme>Greenwich</grapheme><phoneme>ˈɡrɛnɪtʃ</phoneme><alias>Grennitch</alias></lexeme>
  <lexeme><grapheme>Southwark</grapheme><phoneme>ˈsʌðərk</phoneme><alias>Suthark</alias></lexeme>
  <lexeme><grapheme>Alnwick</grapheme><phoneme>ˈænɪk</phoneme><alias>Annick</alias></lexeme>
  <lexeme><grapheme>Keswick</grapheme><phoneme>ˈkɛzɪk</phoneme><alias>Kezzick</alias></lexeme>
  <lexeme><grapheme>Thames</grapheme><phoneme>tɛmz</phoneme><alias>Temz</alias></lexeme>
  <lexeme><grapheme>Marylebone</grapheme><phoneme>ˈmɑːrlɪbən</phoneme><alias>Marlibun</alias></lexeme>
  <lexeme><grapheme>Holborn</grapheme><phoneme>ˈhoʊbərn</phoneme><alias>Hoeburn</alias></lexeme>
  <lexeme><grapheme>Islay</grapheme><phoneme>ˈaɪlə</phoneme><alias>Eye la</alias></lexeme>
  <lexeme><grapheme>Hebrides</grapheme><phoneme>ˈhɛbrɪdiːz</phoneme><alias>Hebrideez</alias></lexeme>
  <lexeme><grapheme>Dun Laoghaire</grapheme><grapheme>Dún Laoghaire</grapheme><phoneme>dʌn ˈlɪəri</phoneme><alias>Dun Leery</alias></lexeme>
  <lexeme><grapheme>Drogheda</grapheme><phoneme>ˈdrɒhədə</phoneme><alias>Drohada</alias></lexeme>
  <lexeme><grapheme>Tanaiste</grapheme><grapheme>Tánaiste</grapheme><phoneme>ˈtɔːnɪʃtə</phoneme><alias>Tawnishta</alias></lexeme>
  <lexeme><grapheme>Oireachtas</grapheme><phoneme>ˈɛrəktəs</phoneme><alias>Errecktus</alias></lexeme>
  <lexeme><grapheme>Canberra</grapheme><phoneme>ˈkænbərə</phoneme><alias>Kanbera</alias></lexeme>
  <lexeme><grapheme>Brisbane</grapheme><phoneme>ˈbrɪzbən</phoneme><alias>Brizbun</alias></lexeme>
  <lexeme><grapheme>Whangarei</grapheme><grapheme>Whangārei</grapheme><phoneme>ˌfɑːŋəˈreɪ</phoneme><alias>Fahnga ray</alias></lexeme>
  <lexeme><grapheme>Aotearoa</grapheme><phoneme>ˌaʊteɪəˈroʊə</phoneme><alias>Ow tay a roh a</alias></lexeme>
  <lexeme><grapheme>Caoimhe</grapheme><phoneme>ˈkiːvə</phoneme><alias>Keeva</alias></lexeme>
  <lexeme><grapheme>Sinead</grapheme><grapheme>Sinéad</grapheme><phoneme>ʃɪˈneɪd</phoneme><alias>Shinade</alias></lexeme>
  <lexeme><grapheme>Eoin</grapheme><phoneme>ˈoʊən</phoneme><alias>Owen</alias></lexeme>
  <lexeme><grapheme>Ciaran</grapheme><grapheme>Ciarán</grapheme><phoneme>ˈkɪərən</phoneme><alias>Keeran</alias></lexeme>
  <lexeme><grapheme>Grainne</grapheme><grapheme>Gráinne</grapheme><phoneme>ˈɡrɔːnjə</phoneme><alias>Grawn ya</alias></lexeme>
  <lexeme><grapheme>Tadhg</grapheme><phoneme>taɪɡ</phoneme><alias>Tige</alias></lexeme>
  <lexeme><grapheme>Seamus</grapheme><grapheme>Séamus</grapheme><phoneme>ˈʃeɪməs</phoneme><alias>Shaymus</alias></lexeme>
  <lexeme><grapheme>Ng</grapheme><phoneme>ɪŋ</phoneme><alias>Ing</alias></lexeme>
  <lexeme><grapheme>Huynh</grapheme><phoneme>hwɪn</phoneme><alias>Hwin</alias></lexeme>
  <lexeme><grapheme>Zhang</grapheme><phoneme>dʒɑːŋ</phoneme><alias>Jahng</alias></lexeme>
  <lexeme><grapheme>Qian</grapheme><phoneme>tʃiˈɛn</phoneme><alias>Chee en</alias></lexeme>
  <lexeme><grapheme>Jose</grapheme><grapheme>José</grapheme><phoneme>hoʊˈzeɪ</phoneme><alias>Hozay</alias></lexeme>
  <lexeme><grapheme>Jorge</grapheme><phoneme>ˈhɔːrheɪ</phoneme><alias>Hor hay</alias></lexeme>
  <lexeme><grapheme>Joaquin</grapheme><grapheme>Joaquín</grapheme><phoneme>wɑːˈkiːn</phoneme><alias>Wah keen</alias></lexeme>
  <lexeme><grapheme>Guillermo</grapheme><phoneme>ɡiˈjɛərmoʊ</phoneme><alias>Gee yair mo</alias></lexeme>
  <lexeme><grapheme>Wojciech</grapheme><phoneme>ˈvɔɪtʃɛx</phoneme><alias>Voy check</alias></lexeme>
  <lexeme><grapheme>Krzysztof</grapheme><phoneme>ˈkʃɪʃtɒf</phoneme><alias>Kshishtoff</alias></lexeme>
  <lexeme><grapheme>Nguyễn</grapheme><phoneme>wɪn</phoneme><alias>Win</alias></lexeme>
</lexicon>
