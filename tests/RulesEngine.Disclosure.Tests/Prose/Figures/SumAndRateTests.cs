namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>GK4008 and GK4011 in the report of <see cref="FigureReport"/>.</summary>
public class SumAndRateTests
{
    [Theory]
    [InlineData("全年主动公开政府信息211条，其中政府网站公开15条，其他方式公开186条。")]
    [InlineData("全年主动公开政府信息211条，其中政府网站公开25条，微信公众号公开196条。")]
    [InlineData("全年主动公开政府信息211条，其中政府网站公开15条，微信公众号公开19条。")]
    [InlineData("全年主动公开政府信息606条，其中门户网站469条、微信发布127条。")]
    [InlineData("全年主动公开信息314条，其中：人员招录3条，预算决算2条，公共资源配置12条，环境保护20条，工作动态268条。")]
    [InlineData("公开信息108条，包括机构职能1条；规范性文件4条；其他信息93条。")]
    [InlineData("共发布信息139条（工作动态121条、公示公告3条、重点信息25条）。")]
    [InlineData("累计公开信息8775条（新增388条），公告类5434条（新增163条），专题类1919条（新增126条），其他信息1425条（新增99条）。")]
    [InlineData("网站公开15条，微信公开196条，合计221条。")]
    [InlineData("收到群众来信31件，其中建议28件、咨询5件。")]
    [InlineData("收到政府信息公开申请180件，其中自然人140件，法人或其他组织30件。")]
    [InlineData("收到政府信息公开申请180件，其中网上申请170件，信函申请12件。")]
    [InlineData("行政许可事项共56项，其中林业25项、农业18项、水利3项。")]
    public void Parts_that_do_not_add_up_are_found(string sentence) => FigureReport.Check("GK4008", sentence).Should().ContainSingle();

    [Theory]
    [InlineData("全年主动公开政府信息211条，其中政府网站公开15条，其他方式公开196条。")]
    [InlineData("全年主动公开政府信息211条，其中政府网站公开150条，微信公众号公开19条等。")]
    [InlineData("全年主动公开政府信息1200条，其中规范性文件3条、财政预决算12条。")]
    [InlineData("全年主动公开政府信息1200条，其中规范性文件3条、财政预决算12条、人事信息20条。")]
    [InlineData("全年主动公开政府信息1200余条，其中网站700条、微信501条。")]
    [InlineData("全年主动公开政府信息1200条，主要包括网站700条、微信401条。")]
    [InlineData("共计2698条，其中:工作动态1201条、通知公告251条、政策解读44条、人事信息45条、征集调查16期、其他类信息1141条。")]
    [InlineData("公开108条，其中指南1条，组织机构1条；规范性文件4条；其他文件4条；其他信息93条；办事指南1条，年度报告1条，部门预决算3（45个单位在3个总表中公示）条。")]
    [InlineData("共收到政府信息公开申请11件，其中通过政府网站申请9件、邮寄2件，全部属自然人申请件，按时办结11件，结转下年度办理0件。")]
    [InlineData("收到来信6封，其中建议5封、咨询1封；网上5封、当面1封。")]
    [InlineData("办结政府信息公开申请186件，其中予以公开81件，部分公开27件，不予公开33件。")]
    [InlineData("新收政府信息公开申请180件，上年结转14件，其中自然人152件，法人或其他组织42件。")]
    [InlineData("政府信息公开行政复议11件，其中维持6件、纠正2件、其他2件、尚未审结1件；行政诉讼7件，其中维持5件。")]
    [InlineData("发布信息500条，其中图解12条（动画3条、长图9条）、视频488条。")]
    [InlineData("开展培训3次，发布信息15条，解读政策2条，全年共公开300条。")]
    [InlineData("共收到建议31件，其中办结28件，3件正在办理。")]
    [InlineData("新增信息388条，其中公告163条、专题126条、其他99条，较上年增加21条。")]
    [InlineData("全县共有政务新媒体95个，其中微信公众号60个。")]
    public void Parts_that_add_up_or_need_not_are_left_alone(string sentence) => FigureReport.Explain("GK4008", sentence).Should().BeEmpty();

    [Theory]
    [InlineData("收到政府信息公开申请180件，其中自然人140件，占87.8%。")]
    [InlineData("自然人提出140件，占新收申请的79.8%，政府信息公开申请比较集中。")]
    [InlineData("收到来信31件，其中建议28件（占91.3%）。")]
    [InlineData("收到来信31件，比上年增加6件，增长34%。")]
    [InlineData("全年收到来信31件，较上年的25件增长42%。")]
    [InlineData("2022年收到来信25件，2023年收到来信31件，同比增长19.4%。")]
    [InlineData("全年收到来信25件，比上年减少6件，下降24%。")]
    [InlineData("收到政府信息公开申请180件，答复150件，答复率100%。")]
    public void A_percentage_that_does_not_follow_is_found(string sentence) => FigureReport.Check("GK4011", sentence).Should().ContainSingle();

    [Theory]
    [InlineData("收到政府信息公开申请180件，其中自然人140件，占77.8%。")]
    [InlineData("收到政府信息公开申请180件，其中自然人140件，占77.7%。")]
    [InlineData("收到政府信息公开申请180件，其中自然人140件，占78%。")]
    [InlineData("收到政府信息公开申请180件，其中自然人140件，约占80%。")]
    [InlineData("予以公开81件、部分公开27件，占政府信息公开申请办结总数的58.1%。")]
    [InlineData("收到来信31件，其中建议28件（占90.3%）、咨询3件（占9.7%）。")]
    [InlineData("收到来信31件，比上年增加6件，增长24%。")]
    [InlineData("全年收到来信31件，较上年的25件增长24%。")]
    [InlineData("全年收到来信25件，比上年减少6件，下降19.4%。")]
    [InlineData("收到政府信息公开申请180件，按时答复率100%。")]
    [InlineData("收到政府信息公开申请180件，答复172件，结转8件，答复率100%。")]
    [InlineData("主动公开率达到95%，较上年提高3个百分点，合格率100%。")]
    [InlineData("全年收到来信31件，同比增长24%。")]
    [InlineData("网站访问量增长35%，收到来信31件。")]
    [InlineData("建议28件、咨询3件，分别占90%、10%。")]
    public void A_percentage_that_follows_or_cannot_be_computed_is_left_alone(string sentence) =>
        FigureReport.Explain("GK4011", sentence).Should().BeEmpty();
}
