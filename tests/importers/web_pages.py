# ruff: noqa: E501 - pages have long lines
"""Five whole web pages as one finds them: what a reader came for, and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class WebPage:
    """A page's HTML, sentences of its main text, and words that belong to what stands around it."""

    name: str
    html: str
    kept: tuple[str, ...]
    dropped: tuple[str, ...]


BLOG = WebPage(
    "blog",
    """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>A slow week after my third infusion - Quiet Harbour Notes</title>
<meta property="og:title" content="A slow week after my third infusion - Quiet Harbour Notes">
<meta property="og:site_name" content="Quiet Harbour Notes">
<meta name="author" content="Mira Okafor"><meta property="article:published_time" content="2022-05-17T08:00:00+01:00">
<link rel="canonical" href="https://quietharbour.example/third-infusion">
<style>.x{color:red}</style><script>var tracker = "you are being counted";</script></head>
<body class="single-post has-sidebar">
<a class="skip-link" href="#content">Skip to content</a>
<header class="site-header"><p class="logo"><a href="/">Quiet Harbour Notes</a></p><p>One woman writes about rest</p>
<nav><ul><li><a href="/">Home</a></li><li><a href="/about">About me</a></li><li><a href="/shop">Shop</a></li></ul></nav></header>
<div id="content" class="site-content"><div class="content-area"><article class="post">
<header class="entry-header"><h1 class="entry-title">A slow week after my third infusion</h1>
<div class="entry-meta">17 May 2022</div></header>
<div class="entry-content">
<p>On Tuesday I sat in the reclining chair for the third time, and I was less afraid than before.</p>
<p>The nurse measured my blood pressure twice; it went up a little, as she had&nbsp;said it would, and came down within the hour.</p>
<figure><img src="https://cdn.example/chair.jpg" alt="A chair by a window"><figcaption>The chair by the window.</figcaption></figure>
<h2>What I noticed on the following days</h2>
<p>By Thursday the heaviness had lifted enough that I cooked for my sister, which I had not done since <em>last autumn</em>.</p>
<ul><li>I slept seven hours without waking.</li><li>I answered three letters that had waited for weeks.</li></ul>
<blockquote><p>It is not that the sadness is gone, it is that there is room beside it.</p></blockquote>
<h2>What worries me</h2>
<p>Nobody could tell me what happens after a year of this, and I would like somebody to look into that with care.</p>
<div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div class="jp-relatedposts"><h3>Related</h3><p><a href="/a">My second infusion and the long drive home</a></p></div>
</div><footer class="entry-footer">Posted in <a href="/c">Treatment</a>, tagged <a href="/t">hope</a></footer></article>
<nav class="post-navigation"><a href="/p">Previous: Bread without yeast</a></nav>
<div id="comments" class="comments-area"><h2>2 thoughts on this post</h2><ol class="comment-list">
<li class="comment"><p>Thank you for writing so openly, I start next month and I am nervous.</p></li>
<li class="comment"><p>Wishing you many more evenings at the stove with your sister.</p></li></ol>
<div id="respond"><h3>Leave a Reply</h3><form><label>Name</label><input><button>Post Comment</button></form></div></div>
</div><aside class="widget-area sidebar"><section class="widget"><h2>About Mira</h2><p>Mira lives by the sea with two cats and writes about getting well slowly, one week at a time.</p></section>
<section class="widget"><h2>Recent posts</h2><ul><li><a href="/1">Soup for grey days</a></li><li><a href="/2">On waiting rooms</a></li></ul></section></aside></div>
<footer class="site-footer"><p>© 2022 Quiet Harbour Notes. All rights reserved.</p><p>Proudly powered by a blog engine</p></footer>
<div class="cookie-banner" role="dialog"><p>We use cookies to give you the best experience.</p><button>Accept</button></div>
</body></html>""",
    kept=(
        "A slow week after my third infusion",
        "I was less afraid than before.",
        "as she had\u00a0said it would",
        "The chair by the window.",
        "What I noticed on the following days",
        "I had not done since last autumn.",
        "• I slept seven hours without waking.\n• I answered three letters that had waited for weeks.",
        "there is room beside it.",
        "What worries me",
        "look into that with care.",
    ),
    dropped=(
        "Skip to", "One woman writes", "Shop", "Share this", "Facebook", "Related", "My second infusion", "Posted in",
        "Bread without yeast", "thoughts on this post", "Thank you for writing", "Leave a Reply", "Post Comment",
        "lives by the sea", "Soup for grey days", "All rights reserved", "powered by", "cookies", "being counted",
    ),
)  # fmt: skip

FORUM = WebPage(
    "forum",
    """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Lozenges at home? • Lighthouse Forum</title></head>
<body id="phpbb" class="section-viewtopic">
<div id="wrap"><div id="page-header"><div class="headerbar"><a href="/">Lighthouse Forum</a><p>Peers helping peers</p></div>
<div class="navbar"><ul class="linklist"><li><a href="/faq">FAQ</a></li><li><a href="/register">Register</a></li><li><a href="/login">Login</a></li></ul></div></div>
<div class="breadcrumbs"><a href="/">Board index</a> » <a href="/t">Treatments</a></div>
<div id="page-body"><h2 class="topic-title"><a href="/t/1">Lozenges at home?</a></h2>
<div class="action-bar"><a class="button" href="/reply">Post Reply</a> <span class="pagination">4 posts • Page 1 of 1</span></div>
<div class="post" id="p1"><div class="postbody"><p class="author">by <a href="/u/1">tidepool</a> » 3 Mar 2023</p>
<div class="content">My doctor offers lozenges to take at home instead of the drip, and I wonder whether anybody has tried both.<br><br>
I live two hours from the clinic and the drive back is hard on my husband.</div>
<div class="signature">Small steps.</div></div></div>
<div class="post" id="p2"><div class="postbody"><p class="author">by <a href="/u/2">gullwing</a> » 3 Mar 2023</p>
<div class="content"><blockquote><div><cite>tidepool wrote:</cite>the drive back is hard on my husband</div></blockquote>
I had the same trouble. The lozenge was milder for me, but it also came on slowly and I never knew how strong it would be.</div></div></div>
<div class="post" id="p3"><div class="postbody"><p class="author">by <a href="/u/3">marram</a> » 4 Mar 2023</p>
<div class="content">Please have somebody sit with you. My bladder began to burn after four months of daily use, and it took me far too long to say so.
More at <a href="https://cheap-lozenges.example">this shop</a> if you want to read on.</div></div></div>
<div class="post" id="p4"><div class="postbody"><p class="author">by <a href="/u/1">tidepool</a> » 6 Mar 2023</p>
<div class="content">Thank you both, I will ask about the bladder at my next visit and write down what they say.</div></div></div>
<div class="action-bar"><a href="/reply">Post Reply</a></div></div>
<div id="page-footer"><ul class="linklist navlinks"><li><a href="/team">The team</a></li><li><a href="/del">Delete board cookies</a></li></ul>
<div class="copyright">Powered by an old bulletin board, style by nobody</div></div></div></body></html>""",
    kept=(
        "Lozenges at home?",
        "whether anybody has tried both.\n\nI live two hours from the clinic",
        "tidepool wrote:",
        "I never knew how strong it would be.",
        "My bladder began to burn after four months of daily use",
        "More at this shop if you want to read on.",
        "write down what they say.",
    ),
    dropped=("Peers helping", "FAQ", "Register", "Board index", "Post Reply", "Page 1 of 1", "The team", "Delete board", "Powered by"),
)  # fmt: skip

CLINIC = WebPage(
    "clinic",
    """<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Ketamine Therapy in Elm Valley | Elm Valley Wellness</title>
<meta property="og:site_name" content="Elm Valley Wellness">
<script type="application/ld+json">{"@type": "MedicalClinic", "name": "Elm Valley Wellness"}</script></head>
<body><div id="onetrust-consent-sdk"><div class="ot-banner"><h3>Your privacy</h3><p>By clicking accept you agree to the storing of cookies on your device to enhance site navigation and assist in our marketing efforts.</p><button>Accept all</button></div></div>
<div class="topbar">Call 555-0199 today <a href="/book">Book now</a></div>
<header><div class="container"><a href="/" class="brand">Elm Valley Wellness</a><nav><a href="/services">Services</a><a href="/team">Our team</a><a href="/prices">Prices</a></nav></div></header>
<section class="hero banner"><h1>Ketamine Therapy in Elm Valley</h1><p>Relief can begin within hours, under the eyes of people who know you by name.</p><a class="btn" href="/book">Book a free call</a></section>
<section class="about"><div class="container"><h2>What is it?</h2>
<p>Ketamine has been given as an anesthetic for more than fifty years. In small doses it can ease a depression that other medicines did not reach.</p>
<p>At our clinic every infusion is watched by a nurse, and a physician is in the house at all times. See also <a href="https://partner.example/supplements">our partner's supplements</a> which many guests like.</p></div></section>
<section class="who"><div class="container"><h2>Who can come?</h2><ul><li>Adults whose depression did not improve with two medicines</li><li>People with lasting nerve pain after an injury</li></ul>
<p>It is not for people with uncontrolled blood pressure, nor for those who are pregnant or nursing a child.</p></div></section>
<section class="prices"><h2>What does it cost?</h2><table><tr><th>Treatment</th><th>Price</th></tr><tr><td>First visit</td><td>$150</td></tr><tr><td>One infusion</td><td>$425</td></tr></table></section>
<section class="newsletter-signup"><h2>Stay in touch</h2><p>Subscribe to our newsletter and get ten percent off your first infusion.</p><form><input type="email"><button>Subscribe</button></form></section>
<section class="partners ads"><h2>Our sponsors</h2><a href="https://ad.example/1">Best online pharmacies of the year</a> <a href="https://ad.example/2">Win a weekend in the hills</a></section>
<footer><div class="cols"><p>12 Mill Lane, Elm Valley</p><ul><li><a href="/privacy">Privacy policy</a></li><li><a href="/jobs">Jobs</a></li></ul></div></footer>
<div class="chat-popup">Hi! How can we help?</div></body></html>""",
    kept=(
        "Ketamine Therapy in Elm Valley",
        "Relief can begin within hours",
        "ease a depression that other medicines did not reach.",
        "a physician is in the house at all times. See also our partner's supplements which many guests like.",
        "• Adults whose depression did not improve with two medicines\n• People with lasting nerve pain after an injury",
        "nor for those who are pregnant",
        "Treatment\tPrice\nFirst visit\t$150\nOne infusion\t$425",
    ),
    dropped=(
        "Your privacy", "storing of cookies", "Accept all", "555-0199", "Our team", "Book a free call", "Stay in touch",
        "newsletter", "Our sponsors", "Best online pharmacies", "Win a weekend", "Mill Lane", "Privacy policy", "How can we help",
    ),
)  # fmt: skip

NEWS = WebPage(
    "news",
    """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Regulator asks clinics for records | The Daily Ferry</title>
<meta property="og:title" content="Regulator asks clinics for records"><meta property="og:site_name" content="The Daily Ferry">
<meta property="og:url" content="https://ferry.example/2023/regulator">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Regulator asks clinics for records","author":[{"@type":"Person","name":"Jo Lindqvist"},{"@type":"Person","name":"Sam Roe"}],"datePublished":"2023-10-02"}</script></head>
<body><div class="masthead"><a href="/">The Daily Ferry</a><ul class="main-menu"><li><a href="/world">World</a></li><li><a href="/health">Health</a></li></ul></div>
<div class="leaderboard-ad" id="ad-top">Advertisement</div>
<div class="breaking-ticker trending"><b>Trending</b> <a href="/x">Harbour bridge closed until Friday</a></div>
<main><article><h1>Regulator asks clinics for records</h1><p class="standfirst">Ten clinics must show how they watch patients after treatment.</p>
<p class="byline">By Jo Lindqvist and Sam Roe</p><time datetime="2023-10-02">2 October 2023</time>
<div class="share-bar"><a href="#">Share on Facebook</a><a href="#">Share on X</a><a href="#">Email</a></div>
<p>The national regulator has asked ten private clinics to hand over records of all ketamine treatments since January, according to a letter seen by this paper.</p>
<div class="ad-slot ad-inline">Advertisement<iframe src="https://ads.example"></iframe></div>
<p>“We do not doubt that many people are helped,” the letter says, “but we must know how many were harmed.”</p>
<aside class="related-inline"><h4>Read more</h4><a href="/r">Ferry strike enters its second week</a></aside>
<p>Two of the clinics said that they would comply. A third called the request &ldquo;an attack on patients&rdquo; and has hired a lawyer.</p>
<p>Long-term safety is disputed: one review found no lasting harm after two years, while a registry lists bladder complaints in one of twelve patients.</p>
<p>The regulator expects first results in spring.</p></article>
<section class="comments" id="comments"><h2>Comments (2)</h2><div class="comment"><b>oldsailor</b><p>About time that somebody looked into these places, they have been printing money for years and nobody asked a question.</p></div>
<div class="comment"><b>kelp</b><p>My cousin got her life back at one of these clinics, so please be careful what you wish for, dear neighbours.</p></div></section>
<section class="more-stories"><h2>More from Health</h2><ul><li><a href="/h1">Waiting lists shrink in the north</a></li><li><a href="/h2">Why sleep matters</a></li></ul></section></main>
<footer><p>The Daily Ferry is published on weekdays by the Harbour Press.</p></footer></body></html>""",
    kept=(
        "Regulator asks clinics for records",
        "Ten clinics must show how they watch patients after treatment.",
        "according to a letter seen by this paper.",
        "“but we must know how many were harmed.”",
        "called the request “an attack on patients” and has hired a lawyer.",
        "bladder complaints in one of twelve patients.",
        "The regulator expects first results in spring.",
    ),
    dropped=(
        "World", "Advertisement", "Trending", "Harbour bridge", "Share on", "Read more", "Ferry strike", "Comments (2)",
        "printing money", "My cousin", "More from Health", "Waiting lists", "published on weekdays",
    ),
)  # fmt: skip

OLD = WebPage(
    "old table layout",
    """<HTML><HEAD><TITLE>Dr. Penhallow's Notes on Anaesthesia</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%" BORDER=0><TR><TD COLSPAN=2><FONT SIZE=5>Dr. Penhallow's Pages</FONT></TD></TR>
<TR><TD WIDTH=150 VALIGN=top><A HREF="index.html">Start</A><BR><A HREF="cv.html">My life</A><BR><A HREF="links.html">Links</A><BR><A HREF="mailto:p@example.org">Write to me</A></TD>
<TD VALIGN=top><H1>Notes on Anaesthesia</H1>
In the winter of 1971 we gave the new drug to forty-two soldiers, and not one of them stopped breathing.<P>
The dreams were another matter. Some men laughed, two wept, and one asked us for months afterwards whether he had truly come back.<P>
<B>What we did not measure</B><P>
Nobody thought of asking how their mood was in the weeks that followed. I have regretted this ever since reading the newer papers.<BR>
It would have cost us nothing but a sheet of paper.
<OL><LI>Ask before the dose.<LI>Ask a day later.<LI>Ask again after a month.</OL>
</TD></TR><TR><TD COLSPAN=2><HR><FONT SIZE=1>Copyright 1998 by A. Penhallow. Best viewed with a large screen.</FONT></TD></TR></TABLE></BODY></HTML>""",
    kept=(
        "Notes on Anaesthesia",
        "not one of them stopped breathing.",
        "whether he had truly come back.",
        "What we did not measure",
        "reading the newer papers.\nIt would have cost us nothing but a sheet of paper.",
        "1. Ask before the dose.\n2. Ask a day later.\n3. Ask again after a month.",
    ),
    dropped=("Dr. Penhallow's Pages", "My life", "Write to me", "Copyright 1998"),
)

PAGES = (BLOG, FORUM, CLINIC, NEWS, OLD)
